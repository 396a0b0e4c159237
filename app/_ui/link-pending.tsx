"use client";

import { useLinkStatus } from "next/link";
import { classNames } from "./class-names";

/**
 * Inside a link: a dot that pulses while the page it leads to is on its way. Its place is kept, so nothing shifts.
 * @param afloat lies over the link's end instead of beside its words; the link is `relative`
 */
export function LinkPending({ afloat }: { afloat?: boolean }) {
  const { pending } = useLinkStatus();
  const place = afloat ? "absolute top-1/2 right-1 -mt-[3px]" : "";
  return <span aria-hidden="true" className={classNames(pending ? "link-pending" : "size-1.5", place)} />;
}
