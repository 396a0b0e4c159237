"use client";

import { useId, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { classNames } from "./class-names";
import { ComboboxList } from "./combobox-list";
import { controlStyle, describedBy, Field, type FieldProps } from "./field";
import { useFloating } from "./use-floating";
import { useOptions, type ComboboxOption, type LoadOptions } from "./use-options";

type ComboboxProps = FieldProps & {
  id?: string;
  /** Form field with the chosen option's value; what was typed goes as `<name>Text`. */
  name: string;
  /** All options, or a function that finds some (keep its identity between renders). */
  options: readonly ComboboxOption[] | LoadOptions;
  defaultOption?: ComboboxOption;
  onChoose?: (option: ComboboxOption | null) => void;
  /** Offers to make a new one of what was typed. Without a handler the form gets `<name>Text` with an empty `<name>`. */
  creatable?: boolean;
  onCreate?: (text: string) => void;
  placeholder?: string;
  required?: boolean;
  autoFocus?: boolean;
};

/** A text field that suggests while typing: the editable combobox with a listbox of the ARIA Authoring Practices. */
export function Combobox(props: ComboboxProps) {
  const { label, hint, error, optionalText, hideLabel, name, options: source, defaultOption, onChoose, creatable, onCreate } = props;
  const t = useTranslations("common");
  const generated = useId();
  const id = props.id ?? generated;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState(defaultOption?.value ?? "");
  const [text, setText] = useState(defaultOption?.label ?? "");
  const [typed, setTyped] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const query = typed ? text : "";
  const { options, loading } = useOptions(source, query, open);
  const offerNew = creatable && query.trim() !== "" && !options.some((option) => option.label === query.trim());
  const count = options.length + (offerNew ? 1 : 0);
  useFloating(open, input, list, "fill");

  const show = () => {
    list.current?.showPopover();
    setOpen(true);
  };
  const hide = () => {
    list.current?.hidePopover();
    setOpen(false);
    setActive(-1);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option) {
      setChosen(option.value);
      setText(option.label);
      onChoose?.(option);
    } else if (offerNew) {
      setChosen("");
      onCreate?.(text.trim());
    }
    setTyped(false);
    hide();
    // the draft keeper listens on the form for input, and a value set by script says nothing by itself
    requestAnimationFrame(() => input.current?.form?.dispatchEvent(new Event("input")));
  };
  /** What was typed and not chosen counts: the option of that name, or a new one. Nothing is settled while options are still looked for. */
  const settle = () => {
    const written = query.trim().toLowerCase();
    if (written === "" || chosen !== "" || loading) return hide();
    const same = options.findIndex((option) => option.label.toLowerCase() === written);
    if (same >= 0) choose(same);
    else if (offerNew && onCreate) choose(options.length);
    else hide();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) {
        show();
        // at what is chosen, else at the first
        return setActive(Math.max(0, options.findIndex((option) => option.value === chosen)));
      }
      setActive((active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1) + count) % Math.max(count, 1));
    } else if (event.key === "Enter") {
      if (!open) return settle();
      // It answers the list, and does not send the form; with Ctrl it does both, once the answer is known to the form.
      event.preventDefault();
      if (active >= 0) choose(active);
      else settle();
      if (event.ctrlKey || event.metaKey) requestAnimationFrame(() => input.current?.form?.requestSubmit());
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      hide();
    }
  };

  return (
    <Field id={id} {...{ label, hint, error, optionalText, hideLabel }}>
      <input
        ref={input}
        id={id}
        name={`${name}Text`}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? `${id}-option-${active}` : undefined}
        value={text}
        placeholder={props.placeholder}
        required={props.required}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only for a field that the reader has just asked for
        autoFocus={props.autoFocus}
        className={classNames(controlStyle, "h-9")}
        {...describedBy(id, { hint, error })}
        onChange={(event) => {
          setText(event.target.value);
          setTyped(true);
          setActive(-1);
          if (chosen) onChoose?.(null);
          setChosen("");
          if (document.activeElement === input.current) show();
        }}
        onClick={show}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {/* after the text field, so that a draft put back in this order ends with the choice */}
      <input
        type="hidden"
        name={name}
        value={chosen}
        onInput={({ currentTarget: { value } }) => {
          setChosen(value);
          if (value !== "") setTyped(false);
          onChoose?.(value === "" ? null : { value, label: input.current?.value ?? "" });
        }}
      />
      <ComboboxList ref={list} id={id} options={options} active={active} onChoose={choose} newText={offerNew ? query.trim() : null} label={label}>
        {loading ? t("loading") : count === 0 ? t("nothingFound") : null}
      </ComboboxList>
      <output className="sr-only">{open && !loading ? t("resultCount", { count: options.length }) : ""}</output>
    </Field>
  );
}
