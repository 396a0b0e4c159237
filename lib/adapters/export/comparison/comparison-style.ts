/**
 * Style of the comparison page, in the workbench's own colours: no red and green, which some cannot tell apart and others read as
 * a judgement. A class that is not marked shows the later text plainly and leaves the earlier out.
 */
export const COMPARISON_STYLE = `
:root { color-scheme: light dark; --ground: #fbf8f2; --ink: #1b1e21; --soft: #63676c; --gone: #ebe6db; --came: #d9e8eb; --line: #0d5566; --form: #f4ecd3; }
@media (prefers-color-scheme: dark) { :root { --ground: #16191c; --ink: #eae7e0; --soft: #9b9d9b; --gone: #2b2a28; --came: #173039; --line: #7fc7d6; --form: #38321f; } }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
header { font-family: system-ui, sans-serif; font-size: .9375rem; border-bottom: 1px solid var(--soft); margin-bottom: 1.5rem; }
h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
fieldset { border: 0; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
legend { padding: 0; color: var(--soft); }
label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.5rem; }
a { color: inherit; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
del { background: var(--gone); text-decoration: line-through; }
ins { background: var(--came); text-decoration: underline solid 2px var(--line); text-underline-offset: .2em; }
del.typography, del.whitespace, ins.typography, ins.whitespace { background: var(--form); }
del.moved, ins.moved { background: none; text-decoration: underline dotted 2px var(--line); text-underline-offset: .24em; }
.sign { opacity: .6; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
summary { color: var(--soft); font: .875rem system-ui, sans-serif; cursor: pointer; }
:target { outline: 3px solid currentColor; outline-offset: 2px; }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
${["content", "moved", "typography", "whitespace"]
  .map(
    (name) =>
      `body:has(#show-${name}:not(:checked)) del.${name} { display: none; } body:has(#show-${name}:not(:checked)) ins.${name} { background: none; color: inherit; text-decoration: none; }`,
  )
  .join("\n")}
@media print { fieldset { display: none; } body { max-width: none; background: none; } details { display: contents; } details::details-content { content-visibility: visible; display: inline; } ins, del { print-color-adjust: exact; } }
`;
