import { parseArgs } from "node:util";

export interface Flags {
  readonly port: number;
  readonly open: boolean;
  /** Begin with an empty tenant. */
  readonly fresh: boolean;
  /** How many sample notes to begin with. */
  readonly notes: number;
  /** Begin with 6,000 notes that wait to be checked. */
  readonly backlog: boolean;
  readonly dev: boolean;
  /** Locked-down mode: the first team was added by an administrator, the second is let in without a list, the others are not. */
  readonly selected: boolean;
}

/** Reads the command line; throws a sentence for what it does not know. */
export function readFlags(args: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "5300" },
      "no-open": { type: "boolean", default: false },
      fresh: { type: "boolean", default: false },
      notes: { type: "string", default: "0" },
      backlog: { type: "boolean", default: false },
      dev: { type: "boolean", default: false },
      selected: { type: "boolean", default: false },
    },
  });
  return {
    port: toCount("--port", values.port, 65_535),
    open: !values["no-open"],
    fresh: values.fresh,
    notes: toCount("--notes", values.notes, 1_000_000),
    backlog: values.backlog,
    dev: values.dev,
    selected: values.selected,
  };
}

function toCount(flag: string, text: string, most: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count > most) {
    throw new RangeError(`${flag} takes a number from 0 to ${String(most)}.`);
  }
  return count;
}
