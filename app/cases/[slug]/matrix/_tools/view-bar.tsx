import Link from "next/link";
import { getTranslator } from "@/app/_i18n/get-translator";
import type { MatrixAddress } from "@/lib/contracts/matrix-address";
import { matrixQuery } from "@/lib/contracts/matrix-address";
import type { LoadedMatrix } from "@/lib/services/matrix/load-matrix";
import { EventSelect } from "./event-select";

const choice =
  "inline-flex min-h-8 items-center px-3 text-sm text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent-strong focus-visible:outline-offset-[-2px]";

/** What the columns are, which questions are shown, and how they are grouped: links, so that each view has its address and the way back leads to the one before. */
export async function ViewBar({ slug, loaded }: { slug: string; loaded: LoadedMatrix }) {
  const t = await getTranslator("matrix");
  const { address, events, oneEventAtATime } = loaded;
  const to = (change: Partial<MatrixAddress>) => {
    const query = matrixQuery({ ...address, ...change });
    return `/cases/${slug}/matrix${query ? `?${query}` : ""}`;
  };
  const choices = (label: string, options: readonly { name: string; href: string; on: boolean }[]) => (
    <ul
      aria-label={label}
      // Two by two on a phone, where four do not fit beside each other.
      className={`max-w-full items-stretch overflow-hidden rounded-sm border border-line-strong bg-raised ${options.length > 3 ? "grid grid-cols-2 sm:flex" : "flex flex-wrap"}`}
    >
      {options.map(({ name, href, on }) => (
        <li key={name} className="-mt-px -ml-px flex grow border-t border-l border-line">
          <Link href={href} scroll={false} prefetch={false} aria-current={on ? "true" : undefined} className={`${choice} grow justify-center whitespace-nowrap`}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
  const reset = { order: [], hidden: [] } as const;
  return (
    <>
      {choices(
        t("columnsBy"),
        (["claimant", "source", "side", "publication"] as const).map((columns) => ({
          name: t(`by.${columns}`),
          href: to({ columns, ...reset }),
          on: address.columns === columns,
        })),
      )}
      {choices(
        t("show"),
        (["all", "disagreements", "unsettled"] as const).map((only) => ({ name: t(`only.${only}`), href: to({ only }), on: address.only === only })),
      )}
      {events.length > 1 && address.question === null ? (
        <EventSelect
          label={t("event")}
          value={address.event ?? ""}
          options={[
            ...(oneEventAtATime ? [] : [{ value: "", label: t("allEvents"), href: to({ event: null }) }]),
            ...events.map(({ id, name, claims }) => ({ value: id, label: t("eventWithClaims", { event: name ?? t("noEvent"), count: claims }), href: to({ event: id }) })),
          ]}
        />
      ) : null}
      {address.event === null && address.question === null ? (
        <Link href={to({ groupByEvent: !address.groupByEvent })} scroll={false} prefetch={false} className={`${choice} rounded-sm`} aria-current={address.groupByEvent ? "true" : undefined}>
          {t("groupByEvent")}
        </Link>
      ) : null}
      {address.question === null ? null : (
        <Link href={to({ question: null })} scroll={false} prefetch={false} className={`${choice} rounded-sm`}>
          {t("allQuestions")}
        </Link>
      )}
    </>
  );
}
