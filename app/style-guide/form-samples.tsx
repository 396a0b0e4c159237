"use client";

import { Plus, Trash2 } from "lucide-react";
import { useActionState } from "react";
import { Button } from "../_ui/button";
import { Checkbox } from "../_ui/checkbox";
import { Combobox } from "../_ui/combobox";
import { DraftNotice } from "../_ui/draft-notice";
import { ErrorSummary } from "../_ui/error-summary";
import { FileDrop } from "../_ui/file-drop";
import { IconButton } from "../_ui/icon-button";
import { LinkButton } from "../_ui/link-button";
import { RadioGroup } from "../_ui/radio-group";
import { Select } from "../_ui/select";
import { SubmitButton } from "../_ui/submit-button";
import { TextArea } from "../_ui/text-area";
import { TextField } from "../_ui/text-field";
import { useToast } from "../_ui/toast";
import { useDraft } from "../_ui/use-draft";
import { Sample } from "./sample";

const people = [
  { value: "1", label: "Ministry of Transport", detail: "government" },
  { value: "2", label: "Drivers’ union", detail: "also: the union, SCV" },
  { value: "3", label: "Élodie Marchetti", detail: "mayor of Rivecourt" },
];

const nothingRefused: { errors: { message: string; fieldId: string }[]; saves: number } = { errors: [], saves: 0 };

export function FormSamples() {
  const toast = useToast();
  const [state, act] = useActionState(async (before: typeof nothingRefused, data: FormData) => {
    if (data.get("title") === "") return { ...before, errors: [{ message: "Give it a title.", fieldId: "sample-title" }] };
    return { errors: [], saves: before.saves + 1 };
  }, nothingRefused);
  const { ref, restored, discard } = useDraft({ id: "style-guide", version: 1, saved: state.saves });
  return (
    <Sample title="Forms">
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary">
          <Plus aria-hidden="true" /> Primary
        </Button>
        <Button>Secondary</Button>
        <Button variant="quiet">Quiet</Button>
        <Button variant="quiet" aria-pressed="true">
          Pressed
        </Button>
        <Button variant="danger">Delete for good</Button>
        <Button disabled>Disabled</Button>
        <Button size="sm">Small</Button>
        <LinkButton href="/">A link</LinkButton>
        <IconButton label="Delete">
          <Trash2 />
        </IconButton>
      </div>
      <form ref={ref} action={act} className="flex max-w-form flex-col gap-4" noValidate>
        <ErrorSummary errors={state.errors} />
        <DraftNotice restored={restored} onDiscard={discard} />
        <TextField id="sample-title" name="title" label="Title" hint="As printed." error={state.errors[0]?.message} />
        <Combobox name="claimant" label="Who says so" options={people} creatable optionalText="optional" />
        <Select
          name="presentation"
          label="How it is presented"
          options={[
            { value: "asserts", label: "Asserts" },
            { value: "reports", label: "Reports" },
          ]}
        />
        <TextArea name="remark" label="Remark" />
        <RadioGroup
          name="answer"
          legend="Answer"
          inline
          defaultValue="yes"
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
        />
        <Checkbox name="own" label="In the article’s own voice" hint="Nobody is quoted." />
        <div className="flex gap-2">
          <SubmitButton>Save</SubmitButton>
          <Button onClick={() => toast({ message: "Claim deleted.", action: { label: "Undo", run: () => toast({ message: "It is back." }) } })}>
            Show a toast
          </Button>
        </div>
      </form>
      <FileDrop onFiles={(files) => toast({ message: `${files.length} files` })} hint="Text, HTML, PDF, DOCX, up to 25 MB each" />
    </Sample>
  );
}
