"use client";

import { useLinkStatus } from "next/link";

/** Inside a link: a dot that pulses while the page it leads to is on its way. Its place is kept, so nothing shifts. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return <span aria-hidden="true" className={pending ? "link-pending" : "size-1.5"} />;
}
