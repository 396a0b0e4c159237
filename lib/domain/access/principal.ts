/** Who acts. `id` is what the log keeps: `user:<id>`, `cli:<login>`, `system` for what the instance does by itself. The last two act as instance admins. */
export type Principal =
  | { readonly kind: "user"; readonly id: `user:${string}`; readonly userId: string; readonly name: string; readonly isAdmin: boolean }
  | { readonly kind: "cli"; readonly id: `cli:${string}`; readonly name: string; readonly isAdmin: true }
  | { readonly kind: "system"; readonly id: "system"; readonly name: string; readonly isAdmin: true }
  | { readonly kind: "anonymous"; readonly id: "anonymous"; readonly name: ""; readonly isAdmin: false };

/** Nobody signed in. */
export const ANONYMOUS: Principal = { kind: "anonymous", id: "anonymous", name: "", isAdmin: false };
