"use client";

import type { ReactNode } from "react";
import { Kbd } from "./kbd";
import { useLetterKeys } from "./use-letter-keys";

/** A shortcut of one letter or digit beside what it does; nothing where a person has switched those off. */
export function LetterKey({ children }: { children: ReactNode }) {
  const [letters] = useLetterKeys();
  return letters ? <Kbd>{children}</Kbd> : null;
}
