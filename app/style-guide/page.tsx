import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { env } from "@/lib/env";
import { AppShell } from "../_shell/app-shell";
import { PageBody } from "../_shell/page-body";
import { PageHeader } from "../_ui/page-header";
import { ContentSamples } from "./content-samples";
import { FormSamples } from "./form-samples";
import { InteractiveSamples } from "./interactive-samples";
import { TokenSamples } from "./token-samples";

export const metadata: Metadata = { title: "Style guide" };

/** Each primitive once, for people who work on the interface. Not there in production, unless a test asks for it. */
export default function StyleGuidePage() {
  if (process.env.NODE_ENV === "production" && !env().styleGuide) notFound();
  return (
    <AppShell>
      <PageBody>
        <PageHeader title="Style guide" lead="What pages are built of. Switch language and appearance in the header." />
        <div className="flex flex-col gap-12">
          <TokenSamples />
          <ContentSamples />
          <FormSamples />
          <InteractiveSamples />
        </div>
      </PageBody>
    </AppShell>
  );
}
