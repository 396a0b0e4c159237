"use client";

import { useRouter } from "next/navigation";
import { Select } from "@/app/_ui/select";

type Props = { label: string; value: string; options: readonly { value: string; label: string; href: string }[] };

/** Goes to the matrix of one event. */
export function EventSelect({ label, value, options }: Props) {
  const router = useRouter();
  return (
    <div className="w-64 max-w-full">
      <Select
        label={label}
        hideLabel
        className="h-8 text-sm"
        value={value}
        options={options}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) router.push(chosen.href, { scroll: false });
        }}
      />
    </div>
  );
}
