import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { toOutcome } from "../wire/reading.ts";

export const selectedSites: Question = {
  number: 11,
  asks: "What does Sites.Selected allow, with the role that this site grants?",
  async ask({ send, findExcess, group, site, list, listName, willMake }) {
    const excess = await findExcess(scopes.selected, ["User.Read", "Team.ReadBasic.All"]);
    if (excess?.length !== 0) {
      return {
        notAsked: smokeWords.tooMuch(excess),
        byHand: `${smokeWords.grantRole} ${smokeWords.narrowToken("Sites.Selected")}`,
      };
    }
    const by = { scopes: scopes.selected };
    const displayName = `${listName}-selected`;
    const found = await send({ method: "GET", path: `/groups/${group}/sites/root`, ...by });
    const read = await send({ method: "GET", path: `/sites/${site}`, ...by });
    const written = await send({
      method: "POST",
      path: `/sites/${site}/lists/${list}/items`,
      body: { fields: { Title: "Smoke eleven", SmokeKey: "eleven" } },
      ...by,
    });
    willMake(site, displayName);
    const made = await send({
      method: "POST",
      path: `/sites/${site}/lists`,
      body: { displayName, list: { template: "genericList" } },
      ...by,
    });
    return {
      answer: `finding the team's site: ${toOutcome(found)}; reading it by id: ${toOutcome(read)}; writing an item: ${toOutcome(written)}; making a list: ${toOutcome(made)}`,
    };
  },
};
