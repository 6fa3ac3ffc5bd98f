import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteColumns } from "#graph/notes/columns.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import { createMemory } from "#tests/support/createMemory.ts";

import { type Answer, ok, refuse, scriptedGraph } from "../client/scriptedGraph.ts";
import { destinations } from "./teamWorld.ts";

const { to } = destinations.standard;
const columns = noteColumns.map((column) => ({ id: column.name, ...toColumnDefinition(column) }));
const next = "https://graph.microsoft.com/v1.0/sites/site/lists/list/columns?$skiptoken=2";

/** Both parts of the one request for the list: by its title, and the names of all. */
const lists = (byTitle: unknown, names: readonly { id: string; name: string }[] = []) =>
  ok({
    responses: [
      byTitle === undefined
        ? { id: "0", status: 404, body: { error: { code: "itemNotFound" } } }
        : { id: "0", status: 200, body: byTitle },
      { id: "1", status: 200, body: { value: names } },
    ],
  });

function world(script: readonly (() => Answer)[]) {
  const { graph, sent } = scriptedGraph(script);
  const memory = createMemory();
  return { notes: createNotesRepository({ graph, memory }), memory, sent };
}

const isWhole = (memory: { readonly held: ReadonlyMap<string, string> }): boolean =>
  [...memory.held.values()].some((value) => value.includes('"whole":true'));

it.each([
  ["leaves them out", { id: "list" }],
  ["holds only some of them", { id: "list", columns: [], "columns@odata.nextLink": next }],
])("reads the columns page by page when the list's own answer %s", async (_, list) => {
  const { notes, memory } = world([
    ok({ id: "site" }),
    lists(list),
    ok({ value: columns.slice(0, 10), "@odata.nextLink": next }),
    ok({ value: [], "@odata.nextLink": next }),
    ok({ value: columns.slice(10) }),
  ]);

  const found = await notes.findPlace(to);

  expect(found).toEqual({ found: "ready", place: { siteId: "site", listId: "list" } });
  expect(isWhole(memory)).toBe(true);
});

it("never fails a reader because the columns could not be looked at", async () => {
  const { notes, memory } = world([ok({ id: "site" }), lists({ id: "list" }), refuse(403)]);

  const found = await notes.findPlace(to);

  expect(found.found).toBe("ready");
  expect(isWhole(memory)).toBe(false);
});

it("asks again when what the device remembers makes no sense", async () => {
  const { notes, memory, sent } = world([ok({ id: "site" }), lists(undefined)]);
  memory.write(`place:team:${to.groupId}`, '{"siteId":7}');

  const found = await notes.findPlace(to);

  expect(found).toEqual({ found: "no-list", siteId: "site" });
  expect(sent).toHaveLength(2);
});

it("knows a list by the name it was made under, whatever somebody has called it since", async () => {
  const names = [
    { id: "other", name: "Documents" },
    { id: "list", name: "LearningNotes" },
  ];
  const { notes, sent } = world([
    ok({ id: "site" }),
    lists(undefined, names),
    ok({ value: columns }),
  ]);

  const found = await notes.findPlace(to);

  expect(found).toEqual({ found: "ready", place: { siteId: "site", listId: "list" } });
  expect(sent).toHaveLength(3);
});

it("says that a channel's own site is not made yet", async () => {
  const { to: handover } = destinations.private;
  const { notes } = world([refuse(404)]);

  const found = await notes.findPlace(handover);

  expect(found).toEqual({ found: "files-not-ready" });
});
