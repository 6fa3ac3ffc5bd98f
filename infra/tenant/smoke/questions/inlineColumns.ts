import { smokeColumns } from "../smokeColumns.ts";
import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { at, entriesOf, isGood, textAt, toOutcome } from "../wire/reading.ts";

export const inlineColumns: Question = {
  number: 3,
  asks: "Does a new list keep the columns named with it, indexed and unique?",
  async ask({ send, site, listName, willMake }) {
    const displayName = `${listName}-columns`;
    willMake(site, displayName);
    const list = { template: "genericList" };
    const body = { displayName, columns: smokeColumns, list };
    const made = await send({
      method: "POST",
      path: `/sites/${site}/lists`,
      scopes: scopes.lists,
      body,
    });
    if (!isGood(made)) return { answer: toOutcome(made) };
    const path = `/sites/${site}/lists/${textAt(made.body, "id")}/columns?$select=name,indexed,enforceUniqueValues`;
    const columns = entriesOf(await send({ method: "GET", path, scopes: scopes.sites }));
    const key = columns.find((column) => at(column, "name") === "SmokeKey");
    if (key === undefined) return { answer: `${toOutcome(made)}; the columns were dropped` };
    const indexed = at(key, "indexed") === true ? "indexed" : "not indexed";
    const unique = at(key, "enforceUniqueValues") === true ? "unique" : "not unique";
    return { answer: `${toOutcome(made)}; the key column is ${indexed} and ${unique}` };
  },
};
