import type { Values } from "./packageSettings.ts";

/** Puts each value where `${{ITS_NAME}}` stands. A name without a value stays, and the check finds it. */
export const fillTemplate = (template: string, values: Values): string =>
  template.replaceAll(/\$\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole);
