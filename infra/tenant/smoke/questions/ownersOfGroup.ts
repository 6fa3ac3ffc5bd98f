import type { Asker, Question, SmokeWorld } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { entriesOf, isGood, toOutcome } from "../wire/reading.ts";

export const ownersOfGroup: Question = {
  number: 15,
  asks: "May a plain member and a guest ask who owns the team?",
  async ask(world) {
    if (!world.has("member") && !world.has("guest")) {
      return { notAsked: smokeWords.nobodyElse, byHand: smokeWords.nameOthers };
    }
    const member = await describe(world, "member");
    return { answer: `member: ${member}; guest: ${await describe(world, "guest")}` };
  },
};

async function describe({ send, has, group }: SmokeWorld, as: Asker): Promise<string> {
  if (!has(as)) return smokeWords.noneNamed;
  const path = `/groups/${group}/owners?$select=id`;
  const answer = await send({ method: "GET", path, as, scopes: scopes.owners });
  return isGood(answer)
    ? `${toOutcome(answer)}, ${entriesOf(answer).length} told`
    : toOutcome(answer);
}
