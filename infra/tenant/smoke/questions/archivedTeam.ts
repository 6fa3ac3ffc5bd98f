import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { isGood, textAt, toOutcome } from "../wire/reading.ts";

export const archivedTeam: Question = {
  number: 12,
  asks: "What does Graph answer to a write in an archived team?",
  async ask({ send, archivedTeam: group, listName, willMake }) {
    if (group === undefined) {
      return { notAsked: smokeWords.noArchivedTeam, byHand: smokeWords.nameArchivedTeam };
    }
    const path = `/groups/${group}/sites/root`;
    const found = await send({ method: "GET", path, scopes: scopes.sites });
    if (!isGood(found)) return { answer: `finding its site: ${toOutcome(found)}` };
    const site = textAt(found.body, "id");
    const displayName = `${listName}-archived`;
    willMake(site, displayName);
    const made = await send({
      method: "POST",
      path: `/sites/${site}/lists`,
      scopes: scopes.lists,
      body: { displayName, list: { template: "genericList" } },
    });
    const owner = isGood(made) ? smokeWords.ownerMayWrite : "";
    return { answer: `${toOutcome(made)}${owner}` };
  },
};
