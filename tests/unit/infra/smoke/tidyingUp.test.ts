import { everyQuestion } from "#infra/tenant/smoke/questions/everyQuestion.ts";
import { sampleSites } from "#sandbox/seed.ts";
import { everyPlace, smokeInSandbox } from "#tests/support/smokeInSandbox.ts";

// Each run sends some hundred requests, and a busy machine takes its time over them.
jest.setTimeout(60_000);

type Smoke = Awaited<ReturnType<typeof smokeInSandbox>>;

let smoke: Smoke;
beforeEach(async () => {
  smoke = await smokeInSandbox();
});
afterEach(() => {
  smoke.sandbox.close();
});

it("leaves nothing behind wherever somebody stops it with Ctrl-C", async () => {
  for (const after of [2, 3, 7, 12, 40]) {
    const stop = new AbortController();
    let sent = 0;

    const { refusal, leftBehind } = await smoke.run({
      stop: stop.signal,
      fetch: async (request) => {
        sent += 1;
        if (sent === after) stop.abort();
        return smoke.sandbox.graph(request);
      },
    });

    expect(refusal).toBe("Stopped before the end.");
    expect(leftBehind).toEqual([]);
    expect(smoke.lists()).toEqual([]);
  }
});

it("leaves nothing behind where the answer to a new list was lost", async () => {
  smoke.sandbox.emulator.weather.set({
    method: "POST",
    path: `/sites/${sampleSites.ward7.id}/lists`,
    times: 1,
    kind: "drop-after-commit",
  });

  const { refusal, leftBehind } = await smoke.run({
    fetch: async (request) => smoke.sandbox.graph(request),
  });

  expect(refusal).toMatch(/Nothing answers at https:\/\/graph\.microsoft\.com/);
  expect(leftBehind).toEqual([]);
  expect(smoke.lists()).toEqual([]);
});

it("leaves nothing behind where a question fails on the way, and keeps the answers until then", async () => {
  const failing = {
    number: 99,
    asks: "Does it break?",
    ask: () => Promise.reject(new TypeError("a word that somebody wrote")),
  };

  const { report, refusal, leftBehind } = await smoke.run({
    questions: [everyQuestion[0]!, failing],
  });

  expect(refusal).toBe("The script itself failed (TypeError).");
  expect(report!.questions.map(({ number }) => number)).toEqual([1]);
  expect(leftBehind).toEqual([]);
  expect(smoke.lists()).toEqual([]);
});

it("names a list that it could not delete", async () => {
  const { leftBehind } = await smoke.run({
    questions: [],
    fetch: async (request) =>
      request.method === "DELETE"
        ? Response.json({ error: { code: "accessDenied" } }, { status: 403 })
        : smoke.sandbox.graph(request),
  });

  expect(leftBehind).toEqual(["TechniqueCardsSmoke-20261130080000"]);
  expect(smoke.lists()).toEqual(leftBehind);
});

it("deletes no list but its own, and so also what an owner of an archived team was let make", async () => {
  const { siteId } = smoke.sandbox.tenant.teams[1]!;
  const archivedTeam = smoke.sandbox.tenant.teams[1]!.groupId;
  smoke.sandbox.emulator.setArchived(archivedTeam, true);
  smoke.sandbox.emulator.fill(siteId, { displayName: "LearningNotes", columns: [], items: [] });
  const deleted: string[] = [];

  const { report, leftBehind } = await smoke.run({
    places: { ...everyPlace, archivedTeam },
    fetch: async (request) => {
      if (request.method === "DELETE") deleted.push(request.url);
      return smoke.sandbox.graph(request);
    },
  });

  expect(report!.questions[11]!.says).toMatch(/^201; if this person owns the team/);
  expect(deleted).toHaveLength(4);
  expect(leftBehind).toEqual([]);
  expect(smoke.lists()).toEqual(["LearningNotes"]);
});
