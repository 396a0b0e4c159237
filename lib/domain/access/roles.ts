/** What a member of a case may be. */
export type Role = "owner" | "editor" | "viewer";

/** What a caller asks to do in a case. */
export type Capability = "case.read" | "case.edit" | "case.manage";

const CAPABILITIES: Record<Role, readonly Capability[]> = {
  viewer: ["case.read"],
  editor: ["case.read", "case.edit"],
  owner: ["case.read", "case.edit", "case.manage"],
};

/** Whether a role allows a capability. The same table drives the door and which controls the pages show. */
export function allows(role: Role, capability: Capability): boolean {
  return CAPABILITIES[role].includes(capability);
}
