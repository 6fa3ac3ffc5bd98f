import { createTeamsRepository } from "#graph/sites/createTeamsRepository.ts";
import { sampleTeams } from "#sandbox/seed.ts";
import { createMemory } from "#tests/support/createMemory.ts";
import { graphOverEmulator } from "#tests/support/graphOverEmulator.ts";

import {
  type Answer,
  lost,
  ok,
  refusalOf,
  refuse,
  scriptedGraph,
} from "../client/scriptedGraph.ts";

function world(script: readonly (() => Answer)[]) {
  const clock = { now: 0 };
  const { graph, sent, asked } = scriptedGraph(script);
  const memory = createMemory();
  const teams = createTeamsRepository({ graph, memory, now: () => clock.now });
  return { teams, sent, asked, memory, clock };
}

it.each([
  ["public", "public"],
  ["Public", "public"],
  ["private", "private"],
  ["hiddenMembership", "private"],
  ["unknownFutureValue", "unknown"],
  [null, "unknown"],
])("reads %p as %s", async (visibility, answer) => {
  const { teams } = world([ok({ id: "group", visibility })]);

  await expect(teams.teamVisibility("group")).resolves.toBe(answer);
});

it("asks silently, once a day", async () => {
  const { teams, sent, asked, clock } = world([ok({ visibility: "public" })]);

  await teams.teamVisibility("group");
  await teams.teamVisibility("group");
  const onTheFirstDay = sent.length;
  clock.now += 25 * 60 * 60 * 1000;
  await teams.teamVisibility("group");

  expect([onTheFirstDay, sent.length]).toEqual([1, 2]);
  expect(asked[0]).toEqual({ scopes: ["Team.ReadBasic.All"], mayAsk: false });
});

it("never fails the page, and does not remember that it could not tell", async () => {
  const { teams, sent } = world([refuse(403), lost, lost, lost, refuse(418), ok("no team")]);

  const answers = [];
  for (let time = 0; time < 4; time += 1) answers.push(await teams.teamVisibility("group"));

  expect(answers).toEqual(["unknown", "unknown", "unknown", "unknown"]);
  expect(sent).toHaveLength(6);
});

it("asks again when the device remembers nonsense", async () => {
  const { teams, memory } = world([ok({ visibility: "private" })]);
  memory.write("visibility:group", "{");

  await expect(teams.teamVisibility("group")).resolves.toBe("private");
});

it("tells the public team from the private one", async () => {
  const organisation = graphOverEmulator();
  const { teams } = organisation.device("ben");

  const answers = [
    await teams.teamVisibility(sampleTeams.library.groupId),
    await teams.teamVisibility(sampleTeams.ward7.groupId),
  ];

  expect(answers).toEqual(["public", "private"]);
  organisation.close();
});

it("lists a person's own teams by name, page by page, without the archived ones", async () => {
  const next = "https://graph.microsoft.com/v1.0/me/joinedTeams?$skiptoken=2";
  const { teams, sent, asked } = world([
    ok({
      value: [
        { id: "10", displayName: "Ward 10 (sample)", isArchived: false },
        { id: "old", displayName: "An old ward (sample)", isArchived: true },
        { id: "nameless", displayName: null },
      ],
      "@odata.nextLink": next,
    }),
    ok({ value: [], "@odata.nextLink": next }),
    ok({ value: [{ id: "9", displayName: "ward 9 (sample)", isArchived: null }] }),
  ]);

  const joined = await teams.joinedTeams();

  expect(joined).toEqual([
    { groupId: "9", name: "ward 9 (sample)" },
    { groupId: "10", name: "Ward 10 (sample)" },
  ]);
  expect(sent[0]!.url).toBe("https://graph.microsoft.com/v1.0/me/joinedTeams");
  expect(asked[0]).toEqual({ scopes: ["Team.ReadBasic.All"], mayAsk: false });
});

it("asks for the permission only where the click allows it, and says why teams are not told", async () => {
  const { teams, asked } = world([refuse(403)]);

  const refusal = await refusalOf(teams.joinedTeams({ mayAsk: true }));

  expect(refusal.fault).toBe("not-allowed");
  expect(asked[0]).toMatchObject({ mayAsk: true });
});

it("tells each person the teams that they are in, and drops one that is archived meanwhile", async () => {
  const organisation = graphOverEmulator();
  const { teams } = organisation.device("asha");

  const before = await teams.joinedTeams();
  organisation.emulator.setArchived(sampleTeams.ward7.groupId, true);
  const after = await teams.joinedTeams();

  expect(before.map(({ name }) => name)).toEqual(["Therapy project (sample)", "Ward 7 (sample)"]);
  expect(after.map(({ name }) => name)).toEqual(["Therapy project (sample)"]);
  organisation.close();
});
