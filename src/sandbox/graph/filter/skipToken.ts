import { invalidRequest } from "../refusals.ts";

/** SharePoint's own paging words, in base64 without its padding. */
export const toSkipToken = (lastId: number): string =>
  Buffer.from(`Paged=TRUE&p_ID=${lastId}`).toString("base64url");

/** The id after which the page begins; the words are taken plain as well. */
export function toLastId(token: string | undefined): number {
  if (token === undefined) return 0;
  const words = token.startsWith("Paged=") ? token : Buffer.from(token, "base64").toString();
  const [, id] = /^Paged=TRUE&p_ID=(\d+)$/.exec(words) ?? [];
  if (id === undefined) throw invalidRequest();
  return Number(id);
}
