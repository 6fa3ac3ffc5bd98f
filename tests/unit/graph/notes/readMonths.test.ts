import { GraphError } from "#graph/client/GraphError.ts";
import { UnexpectedAnswer } from "#graph/client/UnexpectedAnswer.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import { createMemory } from "#tests/support/createMemory.ts";

import { ok, scriptedGraph } from "../client/scriptedGraph.ts";

const place = { siteId: "site", listId: "list" };

const part = (id: string, status = 200, headers = {}) => ({
  id,
  status,
  headers,
  body: status === 200 ? { value: [{ id: "1", fields: { LnKey: id, LnPeriod: id } }] } : {},
});

function world(...answers: readonly unknown[]) {
  const { graph, sent } = scriptedGraph(answers.map((answer) => ok(answer)));
  const waits: number[] = [];
  const notes = createNotesRepository({
    graph,
    memory: createMemory(),
    random: () => 0,
    sleep: (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
  });
  return { notes, sent, waits };
}

it("tells the parts of a batch apart by their ids, in whatever order they come", async () => {
  const { notes } = world({ responses: [part("2026-10"), part("2026-11")] });

  const months = await notes.months(place, ["2026-11", "2026-10"]);

  const keys = [...months].map(([period, { notes: found }]) => [period, found[0]!.note.key]);
  expect(keys).toEqual([
    ["2026-11", "2026-11"],
    ["2026-10", "2026-10"],
  ]);
});

it("asks once more for the parts that were throttled, after the longest wait, and for no others", async () => {
  const { notes, sent, waits } = world(
    {
      responses: [
        part("2026-11"),
        part("2026-10", 429, { "Retry-After": "3" }),
        part("2026-09", 503, { "retry-after": 8 }),
      ],
    },
    { responses: [part("2026-09"), part("2026-10")] },
  );

  const months = await notes.months(place, ["2026-11", "2026-10", "2026-09"]);

  const second = (await sent[1]!.json()) as { requests: { id: string }[] };
  expect(second.requests.map(({ id }) => id)).toEqual(["2026-10", "2026-09"]);
  expect(waits).toEqual([8]);
  expect(months.size).toBe(3);
});

it("gives up on a part that stays throttled", async () => {
  const { notes } = world({ responses: [part("2026-11", 429)] });

  const reading = notes.months(place, ["2026-11"]);

  await expect(reading).rejects.toEqual(new GraphError("busy", { status: 429 }));
});

it("calls a part that never comes a bug", async () => {
  const { notes } = world({ responses: [] });

  await expect(notes.months(place, ["2026-11"])).rejects.toThrow(UnexpectedAnswer);
});

it("asks for at most twenty months at a time", async () => {
  const periods = Array.from({ length: 25 }, (_, index) => `month-${String(index)}`);
  const { notes, sent } = world(
    { responses: periods.slice(0, 20).map((id) => part(id)) },
    { responses: periods.slice(20).map((id) => part(id)) },
  );

  const months = await notes.months(place, periods);

  expect(months.size).toBe(25);
  expect(sent).toHaveLength(2);
});

it("passes over an empty page to the next one", async () => {
  const next = "https://graph.microsoft.com/v1.0/sites/site/lists/list/items?$skiptoken=2";
  const { notes } = world(
    { value: [], "@odata.nextLink": next },
    { value: [{ id: "1", fields: { LnKey: "a" } }], "@odata.nextLink": next },
  );

  const page = await notes.month(place, "2026-11");

  expect(page).toMatchObject({ notes: [{ itemId: "1" }], next });
});

it("calls an answer without a value a bug, and quotes nothing of it", async () => {
  const { notes } = world({ words: "Somebody's words" });

  const reading = notes.month(place, "2026-11");

  await expect(reading).rejects.toThrow(
    "Unexpected answer to GET /sites/{id}/lists/{id}/items: no sense in value",
  );
});
