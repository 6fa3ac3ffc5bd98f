import { sampleTeams } from "#sandbox/seed.ts";
import { samplePeople } from "#sandbox/seed.ts";

import { inAClick, reviewWorld } from "./reviewWorld.ts";

let here: ReturnType<typeof reviewWorld>;
beforeEach(() => {
  here = reviewWorld();
});
afterEach(() => here.world.close());

const { groupId } = sampleTeams.ward7;

it("cannot know the owners before somebody agreed to the permission, and does not ask", async () => {
  const owners = await here.world.device("asha").review.owners(groupId);

  expect(owners).toBeUndefined();
  expect(here.world.requests()).toEqual([]);
});

it("knows the owners by id and name once somebody agreed, in a click", async () => {
  const { review } = here.world.device("asha");

  const owners = await review.owners(groupId, inAClick);

  expect(owners).toEqual([{ id: samplePeople.asha.id, name: "Asha Sample" }]);
  expect(await review.owners(groupId)).toEqual(owners);
});

it("cannot know them where somebody was asked and said no", async () => {
  const { review } = here.world.device("asha", { whenAsked: "refuses" });

  expect(await review.owners(groupId, inAClick)).toBeUndefined();
});

it("does not take a lost connection for a refusal", async () => {
  here.world.emulator.weather.set({ method: "GET", path: "/groups", kind: "offline" });

  const reading = here.world.device("asha").review.owners(groupId, inAClick);

  await expect(reading).rejects.toMatchObject({ fault: "offline" });
});

it.each([
  ["asha", true],
  ["ben", false],
] as const)(
  "knows whether %s owns the team, without a further permission: %s",
  async (person, owns) => {
    const { review } = here.world.device(person, { agreed: ["User.Read"] });

    expect(await review.ownsTeam(groupId.toUpperCase())).toBe(owns);
    expect(here.world.requests()).toHaveLength(1);
  },
);
