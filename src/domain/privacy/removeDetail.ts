import type { Stretch } from "./stretch.ts";

/** The text without one stretch, and without the doubled spaces, commas and empty brackets that it would leave. */
export function removeDetail(text: string, { start, end }: Stretch): string {
  return join(text.slice(0, start), text.slice(end));
}

const space = String.raw`[^\S\n\r]`;
const endingSpaces = new RegExp(`${space}+$`);
const leadingSpaces = new RegExp(`^${space}+`);

function join(before: string, after: string): string {
  const head = before.replace(endingSpaces, "");
  const tail = after.replace(leadingSpaces, "");
  if (/[([]$/.test(head) && /^[)\]]/.test(tail)) return join(head.slice(0, -1), tail.slice(1));
  if (head.endsWith(",") && /^[,.;:!?]/.test(tail)) return join(head.slice(0, -1), tail);
  if (head === "" || /[\n\r([]$/.test(head) || /^[,.;:!?)\]\n\r]|^$/.test(tail)) return head + tail;
  const wasParted = head !== before || tail !== after;
  return wasParted || isWord(head.at(-1), tail[0]) ? `${head} ${tail}` : head + tail;
}

/** Two words that stood on either side do not become one. */
const isWord = (last: string | undefined, next: string | undefined): boolean =>
  /^[\p{L}\p{N}]{2}$/u.test(`${last ?? ""}${next ?? ""}`);
