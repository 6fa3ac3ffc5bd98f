import { samplePeople, sampleSites } from "#sandbox/seed.ts";

import { type Emulated, emulated, fillEmpty } from "./emulated.ts";

const siteId = sampleSites.ward7.id;
const { asha, ben } = samplePeople;
let sandbox: Emulated;

afterEach(() => {
  sandbox.emulator.close();
});

it("tells each version of a note, who made it and when, newest first", async () => {
  let now = new Date("2026-11-22T10:00:00Z");
  sandbox = emulated({ now: () => now });
  const list = fillEmpty(sandbox.emulator, siteId);
  const path = `/sites/${siteId}/lists/${list}/items`;
  await sandbox.send("POST", path, { fields: { LnKey: "k", Title: "First" } }, "ben");
  now = new Date("2026-11-23T10:00:00Z");
  await sandbox.send("PATCH", `${path}/1/fields`, { Title: "Second" }, "asha");

  const versions = sandbox.emulator.versionsOf(list, "1");

  expect(versions).toEqual([
    {
      version: 2,
      at: "2026-11-23T10:00:00Z",
      by: asha.id,
      fields: { LnKey: "k", Title: "Second" },
    },
    { version: 1, at: "2026-11-22T10:00:00Z", by: ben.id, fields: { LnKey: "k", Title: "First" } },
  ]);
  expect(sandbox.emulator.items(list)).toMatchObject([
    { createdAt: "2026-11-22T10:00:00Z", version: 2 },
  ]);
});

it("tells no version of a note that was deleted, or was never there", async () => {
  sandbox = emulated();
  const list = fillEmpty(sandbox.emulator, siteId);
  const path = `/sites/${siteId}/lists/${list}/items`;
  await sandbox.send("POST", path, { fields: { LnKey: "k" } });
  await sandbox.send("DELETE", `${path}/1`);

  const versions = [
    sandbox.emulator.versionsOf(list, "1"),
    sandbox.emulator.versionsOf("nothing", "x"),
  ];

  expect(versions).toEqual([[], []]);
});

it("keeps as many versions as a simulation needs, far beyond the usual fifty", async () => {
  sandbox = emulated({ versions: 120 });
  const list = fillEmpty(sandbox.emulator, siteId);
  const path = `/sites/${siteId}/lists/${list}/items`;
  await sandbox.send("POST", path, { fields: { LnKey: "k" } });
  for (let change = 0; change < 130; change += 1) {
    await sandbox.send("PATCH", `${path}/1/fields`, { Title: String(change) });
  }

  const versions = sandbox.emulator.versionsOf(list, "1");

  expect(versions).toHaveLength(120);
  expect([versions[0]?.version, versions.at(-1)?.version]).toEqual([131, 12]);
});

it("remembers the newest requests only, however many there are", async () => {
  sandbox = emulated({ remembered: 2 });
  const people = ["asha", "ben", "cara", "asha", "ben", "cara"] as const;

  for (const person of people) await sandbox.send("GET", "/me", undefined, person);

  const asked = sandbox.emulator.traffic.list().map(({ person }) => person);
  expect(asked).toEqual([ben.id, samplePeople.cara.id]);
});
