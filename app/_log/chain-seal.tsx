import { getTranslator } from "@/app/_i18n/get-translator";
import { Notice } from "@/app/_ui/notice";
import type { LogScope } from "@/lib/domain/access/instance-scope";
import type { Context } from "@/lib/services/context";
import { verifyChain } from "@/lib/services/log/verify-chain";

/** Holds the seal's place while the chain is read, at its size: a hash is 64 digits. */
export async function ChainSealWaiting() {
  const t = await getTranslator("log");
  return (
    <div className="mb-6">
      <Notice title={t("checking")}>
        {t("unbrokenHint")} <code className="invisible break-all text-xs">{"0".repeat(64)}</code>
      </Notice>
    </div>
  );
}

/** Says whether every hash of the log was found right just now, and the newest of them. */
export async function ChainSeal({ context, scope }: { context: Context; scope: LogScope }) {
  const t = await getTranslator("log");
  const { entries, brokenAt, head } = await verifyChain(context, scope);
  return (
    <div className="mb-6">
      <Notice tone={brokenAt === null ? "info" : "danger"} title={brokenAt === null ? t("unbroken", { count: entries }) : t("broken", { number: brokenAt })}>
        {brokenAt === null ? t("unbrokenHint") : t("brokenHint")} <code className="break-all text-xs">{head}</code>
      </Notice>
    </div>
  );
}
