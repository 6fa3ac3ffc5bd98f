import { splitAtAddresses } from "./splitAtAddresses.ts";

/** A message's body as Teams hands it to an app: HTML, a paragraph a line, addresses as links. */
export const toMessageHtml = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<p>${splitAtAddresses(line).map(toHtml).join("") || "&nbsp;"}</p>`)
    .join("\n");

function toHtml({ text, isAddress }: { readonly text: string; readonly isAddress: boolean }) {
  const safe = escapeHtml(text);
  return isAddress ? `<a href="${safe}" title="${safe}">${safe}</a>` : safe;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
