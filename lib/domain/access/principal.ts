/** Who acts. `id` is what the log keeps: `user:<id>`, `cli:<login>`. The command line acts as an instance admin. */
export type Principal =
  | { readonly kind: "user"; readonly id: `user:${string}`; readonly userId: string; readonly name: string; readonly isAdmin: boolean }
  | { readonly kind: "cli"; readonly id: `cli:${string}`; readonly name: string; readonly isAdmin: true }
  | { readonly kind: "anonymous"; readonly id: "anonymous"; readonly name: ""; readonly isAdmin: false };

/** Nobody signed in. */
export const ANONYMOUS: Principal = { kind: "anonymous", id: "anonymous", name: "", isAdmin: false };
