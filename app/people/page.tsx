import { getTranslator } from "@/app/_i18n/get-translator";
import { MessagesProvider } from "@/app/_i18n/messages-provider";
import { PageBody } from "@/app/_shell/page-body";
import { SignedInShell } from "@/app/_shell/signed-in-shell";
import { LinkButton } from "@/app/_ui/link-button";
import { PageHeader } from "@/app/_ui/page-header";
import { openPage } from "@/lib/http/open-page";
import { listPeople } from "@/lib/services/people/list-people";
import { InviteButton } from "./invite-button";
import { PeopleTable } from "./people-table";

export async function generateMetadata() {
  return { title: (await getTranslator("auth"))("people") };
}

export default async function PeoplePage() {
  const context = await openPage("admin");
  const t = await getTranslator("auth");
  const people = await listPeople(context);
  return (
    <SignedInShell principal={context.principal}>
      <PageBody width="reading">
        <MessagesProvider namespaces={["auth"]}>
          <PageHeader title={t("people")} lead={t("peopleLead")} actions={
              <>
                <LinkButton href="/people/log">{(await getTranslator("log"))("instanceTitle")}</LinkButton>
                <InviteButton />
              </>
            } />
          <PeopleTable people={people} />
        </MessagesProvider>
      </PageBody>
    </SignedInShell>
  );
}
