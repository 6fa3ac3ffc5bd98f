import fc from "fast-check";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { NoteEdit } from "#domain/notes/noteEdit.ts";
import { withDecision } from "#domain/review/withDecision.ts";
import type { ChangeOutcome } from "#graph/notes/NotesRepository.ts";
import { samplePeople } from "#sandbox/seed.ts";

import { changeWorld, getNote, siteId, to, toEdit } from "./changeWorld.ts";
import { keyOf } from "./sampleNote.ts";

const decisions = [
  { kind: "check" },
  { kind: "ask-change", comment: "Which ward?" },
  { kind: "close", comment: "Said already." },
] as const;
const weather = [
  "drop-before-commit",
  "drop-after-commit",
  "504-after-commit",
  "500",
  "429",
] as const;
const colleagues = {
  "changes a word": (found: SavedNote) => toEdit(found, { learned: "Ask the night team." }),
  "changes the kind": (found: SavedNote) => toEdit(found, { kind: "Avoid" }),
  checks: (found: SavedNote) => toDecided(found, decisions[0], "2026-11-22T09:00:00.000Z"),
  "asks for a change": (found: SavedNote) =>
    toDecided(found, decisions[1], "2026-11-22T09:00:01.000Z"),
} as const;

const toDecided = (
  found: SavedNote,
  decision: (typeof decisions)[number],
  at = "2026-11-22T10:00:00.000Z",
): NoteEdit => ({
  found,
  mine: withDecision(found.note, decision, at),
  tried: [],
  decision: true,
});

/** What a check is given to, as the list holds it. */
const wordsOf = (fields: Readonly<Record<string, unknown>>) =>
  ["Title", "LnHappened", "LnLearned", "LnNextTime", "LnAnswers", "LnReuse"].map(
    (name) => fields[name] ?? "",
  );

it("whatever others and the weather do, nobody decides on words that they did not read", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...decisions),
      fc.array(fc.constantFrom(...weather), { maxLength: 3 }),
      fc.array(fc.constantFrom(...Object.values(colleagues)), { maxLength: 2 }),
      async (decision, strikes, others) => {
        const { world, asha, ben, found } = await changeWorld();
        const listId = world.listsIn(siteId)[0]!;
        const read = wordsOf(world.itemsIn(siteId)[0]!);
        for (const change of others) await ben.change(change(await getNote(ben)), to);
        for (const kind of strikes) {
          world.emulator.weather.set({ method: "PATCH", path: "", times: 1, kind, seconds: 1 });
        }

        const edit = toDecided(found, decision);
        let outcome: ChangeOutcome = await asha.change(edit, to);
        for (let sent = 1; outcome.outcome === "not-sent" && sent < 4; sent += 1) {
          outcome = await asha.change({ ...edit, tried: [edit.mine] }, to);
        }

        const item = world.emulator
          .items(listId)
          .find(({ fields }) => fields["LnKey"] === keyOf(1))!;
        const versions = world.emulator.versionsOf(listId, item.id);
        const hers = versions.filter(({ by }) => by === samplePeople.asha.id);
        expect(hers.length).toBeLessThanOrEqual(1);
        for (const { fields } of hers) expect(wordsOf(fields)).toEqual(read);
        const isDecided = item.fields["LnState"] === edit.mine.state;
        expect([outcome.outcome, isDecided]).toEqual(
          isDecided ? ["saved", true] : ["conflict", false],
        );
        world.close();
      },
    ),
    { numRuns: 60 },
  );
});
