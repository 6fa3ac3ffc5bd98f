import { createTeamsRepository } from "#graph/sites/createTeamsRepository.ts";
import { sampleTeams } from "#sandbox/seed.ts";
import { createMemory } from "#tests/support/createMemory.ts";
import { graphOverEmulator } from "#tests/support/graphOverEmulator.ts";

import { type Answer, lost, ok, refuse, scriptedGraph } from "../client/scriptedGraph.ts";

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
