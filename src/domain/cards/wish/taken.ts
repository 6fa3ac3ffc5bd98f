/** Stands where something was understood, so that the words on either side are not read as one phrase. */
export const gap = " | ";

/** What is left of a text, and what was understood of it. */
export interface Taken<Value> {
  readonly rest: string;
  readonly found: readonly Value[];
}

/** Takes every match out of a text; a reader that answers undefined leaves its match in. */
export function takeAll<Value>(
  text: string,
  pattern: RegExp,
  read: (groups: Readonly<Record<string, string | undefined>>) => Value | undefined,
): Taken<Value> {
  const found: Value[] = [];
  let rest = "";
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const value = read(match.groups ?? {});
    if (value === undefined) continue;
    found.push(value);
    rest += text.slice(end, match.index) + gap;
    end = match.index + match[0].length;
  }
  return { rest: rest + text.slice(end), found };
}
