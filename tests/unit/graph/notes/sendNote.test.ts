import { GraphError } from "#graph/client/GraphError.ts";
import { UnexpectedAnswer } from "#graph/client/UnexpectedAnswer.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import { toNoteFields } from "#graph/notes/toNoteFields.ts";
import { createMemory } from "#tests/support/createMemory.ts";

import { type Answer, lost, ok, refuse, scriptedGraph } from "../client/scriptedGraph.ts";
import { sampleNote } from "./sampleNote.ts";
import { destinations } from "./teamWorld.ts";

const { to } = destinations.standard;
const created = {
  id: "7",
  createdDateTime: "2026-11-22T10:00:00Z",
  fields: toNoteFields(sampleNote()),
};
const saved = { outcome: "saved", itemId: "7", createdAt: created.createdDateTime, eTag: "" };
const one = ok({ value: [created] });
const none = ok({ value: [] });

/** A device that knows a sound list already, so that every request of the script is about the note. */
function world(script: readonly (() => Answer)[]) {
  const { graph, sent } = scriptedGraph(script);
  const memory = createMemory();
  const clock = { time: Date.parse("2026-11-22T10:00:00Z") };
  memory.write(
    `place:team:${to.groupId}`,
    JSON.stringify({ siteId: "site", listId: "list", whole: true, lookedAt: clock.time }),
  );
  const notes = createNotesRepository({
    graph,
    memory,
    random: () => 0,
    now: () => clock.time,
    sleep: (seconds) => {
      clock.time += seconds * 1000;
      return Promise.resolve();
    },
  });
  return { notes, methods: () => sent.map(({ method }) => method).join(" "), sent };
}

it.each([
  ["a lost connection", lost],
  ["500", refuse(500)],
  ["502", refuse(502)],
  ["504", refuse(504)],
  ["400", refuse(400)],
  ["503 that does not say how long", refuse(503)],
])("asks the list for the key after %s, and takes found for saved", async (_, doubt) => {
  const { notes, methods, sent } = world([doubt, one]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toMatchObject(saved);
  expect(methods()).toBe("POST GET");
  expect(new URL(sent[1]!.url).searchParams.get("$filter")).toBe(
    `fields/LnKey eq '${sampleNote().key}'`,
  );
});

it.each([
  ["429", refuse(429)],
  ["503 that says how long", refuse(503, { "retry-after": "2" })],
])("only waits after %s, and sends the same again", async (_, busy) => {
  const { notes, methods, sent } = world([busy, ok(created)]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toMatchObject(saved);
  expect(methods()).toBe("POST POST");
  await expect(sent[1]!.json()).resolves.toEqual(await sent[0]!.json());
});

it("sends again with the same key when nothing was found", async () => {
  const { notes, methods } = world([lost, none, ok(created)]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toMatchObject(saved);
  expect(methods()).toBe("POST GET POST");
});

it("looks a second time before it believes a refusal that follows a doubt", async () => {
  const { notes, methods } = world([lost, none, refuse(400), none, one]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toMatchObject(saved);
  expect(methods()).toBe("POST GET POST GET GET");
});

it("keeps the first of two items where a list lost its unique key", async () => {
  const { notes } = world([lost, ok({ value: [{ ...created, id: "12" }, created] })]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toMatchObject(saved);
});

it("waits on the device when nobody can say whether the note arrived", async () => {
  const { notes } = world([lost]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "offline" });
});

it.each([
  [403, "not-allowed"],
  [413, "too-large"],
  [423, "locked"],
])("believes %d when the list does not hold the note: %s", async (status, why) => {
  const { notes } = world([refuse(status), none]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toEqual({ outcome: "refused", why });
});

it("calls an answer nobody foresaw a bug, once it is sure that the note is not there", async () => {
  const kept = world([refuse(418), one]);
  const lostToABug = world([refuse(418), none]);

  await expect(kept.notes.save(sampleNote(), to)).resolves.toMatchObject(saved);
  await expect(lostToABug.notes.save(sampleNote(), to)).rejects.toThrow(UnexpectedAnswer);
});

it("tells what sign-in itself said, so that a person is not asked for what cannot help", async () => {
  const refusal = () => Promise.reject(new GraphError("signed-out", { code: "no_nested_sign_in" }));
  const graph = { get: refusal, post: refusal, patch: refusal, delete: refusal };
  const notes = createNotesRepository({ graph, memory: createMemory() });

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toEqual({
    outcome: "not-sent",
    why: "sign-in-needed",
    code: "no_nested_sign_in",
  });
});

it("asks the person to sign in rather than losing the words", async () => {
  const { notes } = world([refuse(401)]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome).toEqual({ outcome: "not-sent", why: "sign-in-needed" });
});

it("puts the month right under the item's own eTag, and does not mind a refusal of that", async () => {
  const late = { ...created, eTag: '"guid,1"', createdDateTime: "2026-12-01T00:00:01Z" };
  const { notes, sent } = world([ok(late), refuse(412)]);

  const outcome = await notes.save(sampleNote(), to);

  expect(outcome.outcome).toBe("saved");
  expect(sent[1]!.method).toBe("PATCH");
  expect(sent[1]!.headers.get("if-match")).toBe('"guid,1"');
  await expect(sent[1]!.json()).resolves.toEqual({
    LnPeriod: "2026-12",
    LnReviewMonth: "2027-12",
    LnReviewBy: "2027-12-01",
  });
});
