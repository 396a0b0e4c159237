import compile from "icu-minify/compile";
import type { Locale } from "./locale";
import en from "./messages/en";
import fr from "./messages/fr";

/** The shape of all messages, by namespace; English fixes it. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

const catalog: Record<Locale, Messages> = { en, fr: fr satisfies Messages };

type Tree = { readonly [key: string]: string | Tree };
type CompiledMessage = ReturnType<typeof compile>;
type CompiledTree = { [key: string]: CompiledMessage | CompiledTree };

/** The compiler makes objects without a prototype, which cannot be sent to the browser; a copy has one. */
function compileMessage(message: string): CompiledMessage {
  return structuredClone(compile(message));
}

function compileTree(tree: Tree): CompiledTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === "string" ? compileMessage(value) : compileTree(value)]),
  );
}

const compiled = new Map<string, CompiledTree>();

/**
 * Messages of some namespaces, parsed once per process into the form that the small formatter understands.
 *
 * @throws Error when a message is not valid ICU syntax
 */
export function compiledMessages(locale: Locale, namespaces: readonly Namespace[]): CompiledTree {
  return Object.fromEntries(
    namespaces.map((namespace) => {
      const id = `${locale}/${namespace}`;
      const known = compiled.get(id) ?? compileTree(catalog[locale][namespace]);
      compiled.set(id, known);
      return [namespace, known];
    }),
  );
}
