import { noteColumns } from "#graph/notes/columns.ts";
import type { Wire } from "#tests/support/graphOverEmulator.ts";
import fc from "fast-check";

import { keyOf, sampleNote } from "./sampleNote.ts";
import { destinations, teamWorld } from "./teamWorld.ts";

const inAClick = { mayAsk: true };

it("ends with one list, all columns indexed and both notes, in whatever order two browsers set it up", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.constantFrom(...Object.values(destinations)),
      fc.constantFrom("kept" as const, "dropped" as const),
      async (scheduler, { to, siteId }, inlineColumns) => {
        const world = teamWorld({ inlineColumns });
        const wrap = (send: Wire): Wire => scheduler.scheduleFunction(send);
        const asha = world.device("asha", { wrap });
        const ben = world.device("ben", { wrap });

        const outcomes = await scheduler.waitFor(
          Promise.all([
            asha.notes.save(sampleNote({ key: keyOf(1) }), to, inAClick),
            ben.notes.save(sampleNote({ key: keyOf(2) }), to, inAClick),
          ]),
        );

        expect(outcomes.map(({ outcome }) => outcome)).toEqual(["saved", "saved"]);
        const lists = world.listsIn(siteId);
        expect(lists).toHaveLength(1);
        expect(
          world
            .itemsIn(siteId)
            .map(({ LnKey }) => LnKey)
            .toSorted(),
        ).toEqual([keyOf(1), keyOf(2)]);
        const columns = world.emulator.columns(lists[0]!);
        for (const { name, indexed = false, unique = false } of noteColumns) {
          expect(columns.filter((column) => column.name === name)).toEqual([
            expect.objectContaining({ indexed, unique }),
          ]);
        }
        world.close();
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);
