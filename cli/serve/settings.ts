import { readInstanceSettings, type InstanceSettings } from "../support/instance-settings";

/** What the launcher needs to know. */
export interface Settings extends InstanceSettings {
  readonly host: string;
  readonly port: number;
  /** What to open in a browser. */
  readonly address: string;
}

/** @throws CliFailure with status 2 that names the variable that makes no sense */
export function readSettings(): Settings {
  const settings = readInstanceSettings();
  const { host, port, origins } = settings.env;
  return { ...settings, host, port, address: origins[0] };
}
