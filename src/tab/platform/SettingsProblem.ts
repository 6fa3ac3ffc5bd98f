/**
 * Why there are no settings.
 *
 * - `unreachable` the file could not be fetched now; a further try may help
 * - `missing` the server has no such file
 * - `bad` it is not JSON, or a value is not allowed; `fields` names which, never what they hold
 */
export type SettingsFault = "unreachable" | "missing" | "bad";

/** The product cannot know where to send anything. Cards still work; a page can say this to a person. */
export class SettingsProblem extends Error {
  readonly fault: SettingsFault;
  readonly fields: readonly string[];

  constructor(fault: SettingsFault, fields: readonly string[] = []) {
    super(`No settings: ${[fault, ...fields].join(" ")}`);
    this.name = "SettingsProblem";
    this.fault = fault;
    this.fields = fields;
  }
}
