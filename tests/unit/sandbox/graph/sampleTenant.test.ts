import { sampleTenant } from "#sandbox/seed.ts";

const channels = sampleTenant.teams.flatMap((team) => team.channels);
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

it("gives every channel a site and a drive that exist", () => {
  const places = sampleTenant.sites.map(({ id, driveId }) => `${id} ${driveId}`);

  expect(
    channels.filter(({ siteId, driveId }) => !places.includes(`${siteId} ${driveId}`)),
  ).toEqual([]);
});

it("uses each id once", () => {
  const ids = [...sampleTenant.people, ...sampleTenant.sites, ...channels].map(({ id }) => id);
  const groups = sampleTenant.teams.map(({ groupId }) => groupId);

  expect(new Set([...ids, ...groups]).size).toBe(ids.length + groups.length);
});

it("writes people, groups and sites with ids of Microsoft's shape", () => {
  const ids = [
    ...sampleTenant.people.map(({ id }) => id),
    ...sampleTenant.teams.map(({ groupId }) => groupId),
    ...sampleTenant.sites.flatMap(({ id }) => id.split(",").slice(1)),
  ];

  expect(ids.filter((id) => !guid.test(id))).toEqual([]);
  expect(channels.filter(({ id }) => !/^19:[0-9a-f]{32}@thread\.tacv2$/.test(id))).toEqual([]);
});

it("has plainly sample people and teams only", () => {
  const names = [...sampleTenant.people, ...sampleTenant.teams].map(
    ({ displayName }) => displayName,
  );

  expect(names.filter((name) => !/sample/i.test(name))).toEqual([]);
});

it("has somebody who is in no team, and a channel whose site is not made yet", () => {
  const inTeams = sampleTenant.teams.flatMap(({ owners, members, guests }) => [
    ...owners,
    ...members,
    ...guests,
    ...channels.flatMap((channel) => channel.members ?? []),
  ]);

  expect(sampleTenant.people.filter(({ id }) => !inTeams.includes(id))).toHaveLength(1);
  expect(channels.filter(({ provisioned }) => provisioned === false)).toHaveLength(1);
});

it("has a public team, a private channel, a shared channel, a guest and a person from elsewhere", () => {
  const kinds = channels.map(({ membershipType }) => membershipType);

  expect(sampleTenant.teams.map(({ visibility }) => visibility)).toContain("public");
  expect(kinds).toEqual(expect.arrayContaining(["standard", "private", "shared"]));
  expect(sampleTenant.teams.flatMap(({ guests }) => guests)).toHaveLength(1);
  expect(sampleTenant.people.filter(({ tenantId }) => tenantId !== sampleTenant.id)).toHaveLength(
    1,
  );
});
