import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleSites } from "#sandbox/seed.ts";
import { emulated, fillEmpty } from "./emulated.ts";

const site = sampleSites.ward7.id;
const newList = { displayName: "LearningNotes", list: { template: "genericList" } };

it("lets one of two people make the list when both try at the same moment", async () => {
  const { emulator, send } = emulated();

  const answers = await Promise.all([
    send("POST", `/sites/${site}/lists`, newList, "asha"),
    send("POST", `/sites/${site}/lists`, newList, "ben"),
  ]);

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(emulator.lists(site)).toHaveLength(1);
});

it("keeps one item however often the same key arrives at once", async () => {
  const { emulator, send } = emulated();
  const list = fillEmpty(emulator, site);
  const create = () =>
    send("POST", `/sites/${site}/lists/${list}/items`, { fields: { LnKey: "once" } });

  const answers = await Promise.all([create(), create(), create()]);

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  expect(emulator.items(list).map(({ fields }) => fields)).toEqual([{ LnKey: "once" }]);
});

it("finds in the file tomorrow what was saved today", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sample-tenant-"));
  const file = join(folder, "tenant.db");
  const today = emulated({ file });
  const list = fillEmpty(today.emulator, site);
  await today.send("POST", `/sites/${site}/lists/${list}/items`, { fields: { LnKey: "kept" } });
  today.emulator.close();

  const tomorrow = emulated({ file });
  const found = await tomorrow.send(
    "GET",
    `/sites/${site}/lists/LearningNotes/items?$filter=fields/LnKey eq 'kept'`,
  );

  expect(found.body["value"]).toHaveLength(1);
  tomorrow.emulator.close();
  rmSync(folder, { recursive: true });
});

it("says which route file is missing instead of guessing an answer", async () => {
  const { send } = emulated();

  const { status, body } = await send("GET", "/me/memberOf");

  expect(status).toBe(501);
  expect(JSON.stringify(body)).toContain("src/sandbox/graph/routes/memberOfRoutes.ts");
});

it("builds next links on the address where people find it", async () => {
  const { emulator, send } = emulated();
  const list = fillEmpty(emulator, site);
  await send("POST", `/sites/${site}/lists/${list}/items`, { fields: {} });

  const { body } = await send("GET", `/sites/${site}/lists/${list}/items?$top=1`);

  expect(body["@odata.nextLink"]).toMatch(/^http:\/\/localhost:5300\/graph\/v1\.0\/sites\//);
});

it("stamps whole seconds of the clock it was given", async () => {
  const { emulator, send } = emulated({ now: () => new Date("2026-11-22T10:20:30.987Z") });
  const list = fillEmpty(emulator, site);

  const { body } = await send("POST", `/sites/${site}/lists/${list}/items`, { fields: {} });

  expect(body["createdDateTime"]).toBe("2026-11-22T10:20:30Z");
});
