import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a template says of itself, read as text: there is no compiler for it here. */
export interface Template {
  readonly file: string;
  /** Without comments. */
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly isOptional: boolean }[];
  readonly outputs: readonly string[];
  /** The modules that it calls, with the names of what it hands to each. */
  readonly modules: readonly { readonly path: string; readonly given: readonly string[] }[];
  /** `Microsoft.App/containerApps@2025-07-01` and the like. */
  readonly types: readonly string[];
}

export function readTemplates(folder: string): readonly Template[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".bicep"))
    .sort()
    .map((name) => toTemplate(name, readFileSync(join(folder, name), "utf8")));
}

function toTemplate(file: string, written: string): Template {
  const text = written.replaceAll(/^\s*\/\/.*\n/gm, "");
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);
  return {
    file,
    text,
    params: [...text.matchAll(/^param (\w+) \w+( = .*)?$/gm)].map(([, name = "", value]) => ({
      name,
      isOptional: value !== undefined,
    })),
    outputs: all(/^output (\w+) /gm),
    modules: [...text.matchAll(/^module \w+ '([^']+)'.*\{\n([\s\S]*?)^\}/gm)].map(
      ([, path = "", body = ""]) => ({
        path,
        given: [...body.matchAll(/^ {4}(\w+): /gm)].map(([, name = ""]) => name),
      }),
    ),
    types: all(/^resource \w+ '([^']+)'/gm),
  };
}
