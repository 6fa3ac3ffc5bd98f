import { connectGraph } from "#graph/client/connectGraph.ts";
import { GraphError } from "#graph/client/GraphError.ts";
import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteColumns } from "#graph/notes/columns.ts";
import { createNotesRepository } from "#graph/notes/createNotesRepository.ts";
import { createNoteSender } from "#tab/features/notes/sending/createNoteSender.ts";
import { toFailureWords } from "#tab/features/notes/sending/sendingWords.ts";
import { stateOfNotesWords } from "#tab/features/notes/list/stateOfNotesWords.ts";
import { toWhyNot } from "#tab/features/notes/list/unreadable.ts";
import { createClock } from "#tab/platform/createClock.ts";
import { createDeviceSharing } from "#tab/platform/createDeviceSharing.ts";
import { createDraftStore } from "#tab/platform/createDraftStore.ts";
import { createLocks } from "#tab/platform/createLocks.ts";
import { createOutbox } from "#tab/platform/createOutbox.ts";
import { createSendingPauses } from "#tab/platform/createSendingPauses.ts";
import type { WaitingNote } from "#tab/platform/Outbox.ts";
import { openStorage } from "#tab/platform/storage.ts";
import { createMemory } from "#tests/support/createMemory.ts";
import { refusals, type Refusal } from "#tests/support/refusals.ts";
import { toRefusalResponse } from "#tests/support/toRefusalResponse.ts";
import { sampleNote } from "#tests/unit/graph/notes/sampleNote.ts";
import { destinations } from "#tests/unit/graph/notes/teamWorld.ts";

const { to } = destinations.standard;
const person = { tenantId: "tenant", objectId: "ben" };
const columns = noteColumns.map((column) => ({ id: column.name, ...toColumnDefinition(column) }));
const words = "Words that Graph's own message may quote";

/** A Graph that refuses what is asked of it, and holds no note; set up for this device a moment ago. */
function refusingWorld(refusal: Refusal) {
  const memory = createMemory();
  const clock = { time: Date.parse("2026-11-22T10:00:00Z") };
  const place = { siteId: "site", listId: "list", whole: true, lookedAt: clock.time };
  memory.write(`place:team:${to.groupId}`, JSON.stringify(place));
  const chance = { now: () => clock.time, random: () => 0 };
  const sleep = (seconds: number) => {
    clock.time += seconds * 1000;
    return Promise.resolve();
  };
  const graph = connectGraph({
    baseUrl: "https://graph.microsoft.com",
    getToken: () => Promise.resolve("token"),
    fetch: (url, { method }) => {
      const isReadBack = method === "GET" && decodeURIComponent(url).includes("fields/LnKey eq");
      // Looked for anew, the site is there, and its list is not; nobody here may make one.
      const isSite = url.endsWith("/sites/root") || url.includes("/sites/root?");
      if (isSite) return Promise.resolve(Response.json({ id: "site" }));
      return Promise.resolve(
        isReadBack ? Response.json({ value: [] }) : toAnswer(url, method, refusal),
      );
    },
    sleep,
    ...chance,
  });
  return { notes: createNotesRepository({ graph, memory, sleep, ...chance }), ...chance };
}

function toAnswer(url: string, method = "GET", refusal: Refusal): Response {
  if (url.endsWith("/$batch")) {
    const list = { status: 200, body: { id: "list", columns } };
    const missing = { status: 404, body: { error: { code: "itemNotFound" } } };
    const byTitle = refusal.fault === "not-found" ? missing : list;
    const names = { id: "1", status: 200, body: { value: [] } };
    return Response.json({ responses: [{ id: "0", ...byTitle }, names] });
  }
  if (method === "POST" && url.endsWith("/lists")) return new Response("{}", { status: 403 });
  return toRefusalResponse({ ...refusal, message: `${refusal.message} ${words}` });
}

function createSender(refusal: Refusal) {
  const window = { addEventListener: () => undefined };
  const storage = openStorage(window as unknown as Parameters<typeof openStorage>[0]);
  const { notes, now, random } = refusingWorld(refusal);
  const clock = createClock({ device: now, steady: now });
  const sharing = createDeviceSharing(storage);
  const outbox = createOutbox({ storage, clock, sharing });
  const sender = createNoteSender({
    notes: () => Promise.resolve(notes),
    outbox,
    drafts: createDraftStore({ storage, clock, sharing }),
    locks: createLocks({ manager: undefined, shelf: storage }),
    pauses: createSendingPauses(storage, now),
    now,
    random,
  });
  return { sender, outbox };
}

const entry: WaitingNote = {
  kind: "new",
  id: sampleNote().key,
  note: sampleNote(),
  tried: [],
  to,
  person,
  at: "2026-11-22T10:00:00.000Z",
};

describe("each refusal has its fault and its sentences", () => {
  it.each(refusals)("a note meets $name ($status)", async (refusal) => {
    const { sender, outbox } = createSender(refusal);
    outbox.put(entry);

    const outcome = await sender.send(entry, { mayAsk: true, isFresh: true });

    if (outcome.outcome === "saved" || outcome.outcome === "withdrawn") throw new Error("Not so");
    const sentence = toFailureWords(outcome);
    expect(sentence).toMatch(refusal.saving);
    expect(sentence).not.toContain(words);
    // Whatever it is called, the words are still here.
    expect(outbox.list(person)).toHaveLength(1);
  });

  it.each(refusals)("notes are read and meet $name ($status)", async (refusal) => {
    const { notes } = refusingWorld(refusal);

    const error = await notes
      .month({ siteId: "site", listId: "list" }, "2026-11")
      .catch((error_: unknown) => error_);

    expect(error).toBeInstanceOf(GraphError);
    expect((error as GraphError).fault).toBe(refusal.fault);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain(words);
    expect(stateOfNotesWords[toWhyNot(undefined, error).why].title).toBe(refusal.reading);
  });
});
