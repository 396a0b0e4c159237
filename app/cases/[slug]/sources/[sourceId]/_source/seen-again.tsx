import { getTranslator } from "@/app/_i18n/get-translator";
import { Disclosure } from "@/app/_ui/disclosure";
import type { CaptureInfo, Sighting } from "@/lib/domain/sources/types";

/** Times listed one by one; a schedule adds some every day. */
const LISTED = 100;

type Props = { capture: CaptureInfo; sightings: readonly Sighting[]; when: (date: Date) => string };

/** That a capture's text was met again: how often, when, how and by whom. */
export async function SeenAgain({ capture, sightings, when }: Props) {
  const t = await getTranslator("sources");
  const [first, last] = [sightings[0], sightings.at(-1)];
  if (!first || !last) return null;
  const how = ({ method, seenBy }: Sighting) => t("seenBy", { method: t(`method.${method}`), by: seenBy });
  return (
    <div className="text-sm text-ink-soft">
      <p>
        {t("seen", { number: capture.number, count: sightings.length })},{" "}
        {sightings.length === 1 ? `${when(first.seenAt)}, ${how(first)}` : when(first.seenAt) === when(last.seenAt) ? when(last.seenAt) : t("seenBetween", { first: when(first.seenAt), last: when(last.seenAt) })}
      </p>
      {sightings.length > 1 ? (
        <Disclosure summary={t("allSightings")} className="mt-0.5">
          <ul>
            {sightings.slice(-LISTED).map((sighting) => (
              <li key={sighting.id}>
                {when(sighting.seenAt)}, {how(sighting)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
