import { cutKept } from "@/lib/domain/text/kept-together";

/** Words of a source as they stand; at a line's end no guillemet is parted from its word. */
export function SourceWords({ children: words }: { children: string }) {
  return cutKept(words).map(({ start, end, kept }) =>
    kept ? (
      <span key={start} className="whitespace-nowrap">
        {words.slice(start, end)}
      </span>
    ) : (
      words.slice(start, end)
    ),
  );
}
