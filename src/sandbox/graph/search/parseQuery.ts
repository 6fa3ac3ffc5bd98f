import { notImitated } from "../refusals.ts";

/** What a KQL text asks for, as far as it is imitated. */
export interface SearchedFor {
  /** All of them must be in the title. */
  readonly words: readonly string[];
  /** One of them must hold the item; any list, where none is named. */
  readonly listIds: readonly string[];
}

/** SharePoint: keyword-query-language. Words, and lists by `ListID:`, the latter joined with OR. */
export function parseQuery(text: string): SearchedFor {
  const terms = text
    .split(/[\s()]+/)
    .filter((term) => term !== "" && term !== "AND" && term !== "OR");
  const isProperty = (term: string) => term.includes(":");
  const listIds = terms.filter(isProperty).map((term) => {
    const [, id] = /^ListID:"?\{?([0-9a-f-]{36})\}?"?$/i.exec(term) ?? [];
    if (id === undefined) throw notImitated("this property in a search");
    return id.toLowerCase();
  });
  const words = terms.filter((term) => !isProperty(term)).map((term) => term.toLowerCase());
  return { words, listIds };
}
