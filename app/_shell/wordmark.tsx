/**
 * The name with its sign: two accounts that overlap.
 *
 * @param signOnly leaves the name out on a phone, where the header has other things to say
 */
export function Wordmark({ signOnly }: { signOnly?: boolean }) {
  return (
    <span className="flex items-center gap-2 font-serif text-[1.3125rem] leading-none font-semibold tracking-[-0.015em]">
      <svg viewBox="0 0 28 18" aria-hidden="true" className="h-[1.0625rem] w-auto text-accent" fill="none" stroke="currentColor" strokeWidth="1.75">
        <circle cx="9.5" cy="9" r="7.5" />
        <circle cx="18.5" cy="9" r="7.5" />
        <path d="M14 3a7.5 7.5 0 0 1 0 12 7.5 7.5 0 0 1 0-12Z" fill="currentColor" stroke="none" />
      </svg>
      <span aria-hidden="true" className={signOnly ? "max-sm:hidden" : undefined}>
        Recoupe
      </span>
    </span>
  );
}
