"use client";

import { useEffect, useState } from "react";

/** Whether the page has been shown and has time for what is not needed to read: false on the server and in the first render. */
export function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(() => setSettled(true), 200);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => setSettled(true), { timeout: 1000 });
    return () => cancelIdleCallback(idle);
  }, []);
  return settled;
}
