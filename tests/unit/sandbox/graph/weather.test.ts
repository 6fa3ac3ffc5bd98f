import { ConnectionDropped } from "#sandbox/graph/ConnectionDropped.ts";
import { samplePeople, sampleSites } from "#sandbox/seed.ts";
import { emulated, fillEmpty } from "./emulated.ts";

const site = sampleSites.ward7.id;

it("strikes as often as it was told, and only the requests it was told", async () => {
  const { emulator, send } = emulated();
  emulator.weather.set({ method: "GET", path: "/me", times: 2, kind: "forbidden" });

  const others = await send("GET", `/sites/${site}`);
  const mine = [await send("GET", "/me"), await send("GET", "/me"), await send("GET", "/me")];

  expect(others.status).toBe(200);
  expect(mine.map(({ status }) => status)).toEqual([403, 403, 200]);
});

it("follows one weather with the next in the order in which they were set", async () => {
  const { emulator, send } = emulated();
  emulator.weather.set({ method: "*", path: "", times: 1, kind: "503" });
  emulator.weather.set({ method: "*", path: "", times: 1, kind: "token-expired" });

  const answers = [await send("GET", "/me"), await send("GET", "/me"), await send("GET", "/me")];

  expect(answers.map(({ status }) => status)).toEqual([503, 401, 200]);
});

it("cuts every line while the network is gone, whatever path was named", async () => {
  const { emulator, send } = emulated();
  emulator.weather.set({ method: "POST", path: "/nowhere", kind: "offline" });

  await expect(send("GET", "/me")).rejects.toBeInstanceOf(ConnectionDropped);
  await expect(send("GET", `/sites/${site}`)).rejects.toBeInstanceOf(ConnectionDropped);
  emulator.weather.clear();

  expect((await send("GET", "/me")).status).toBe(200);
});

it("carries out a slow write even when the person has stopped waiting", async () => {
  const { emulator, send } = emulated();
  const list = fillEmpty(emulator, site);
  emulator.weather.set({ method: "POST", path: "/sites", times: 1, kind: "slow", seconds: 0.01 });

  const pending = send("POST", `/sites/${site}/lists/${list}/items`, { fields: { LnKey: "k" } });
  const before = emulator.items(list).length;
  await pending;

  expect(before).toBe(0);
  expect(emulator.items(list)).toHaveLength(1);
});

it("waits for a request that names a list before it deletes one", async () => {
  const { emulator, send } = emulated();
  const list = fillEmpty(emulator, site);
  emulator.weather.set({ method: "*", path: "", times: 1, kind: "list-deleted" });

  await send("GET", "/me");
  const still = emulator.lists(site).length;
  const { status } = await send("GET", `/sites/${site}/lists/${list}`);

  expect([still, status, emulator.lists(site).length]).toEqual([1, 404, 0]);
});

it("writes down each request with its cost, its person and how it ended", async () => {
  const { emulator, send } = emulated();
  const list = fillEmpty(emulator, site);
  const items = `/sites/${site}/lists/${list}/items`;
  emulator.weather.set({ method: "DELETE", path: "", times: 1, kind: "drop-after-commit" });

  await send("POST", items, { fields: {} }, "asha");
  await send("GET", `${items}?$top=5`);
  await send("GET", `${items}/1`);
  await send("DELETE", `${items}/1`).catch(() => undefined);

  expect(
    emulator.traffic.list().map(({ method, path, status, units, person }) => ({
      line: `${method} ${decodeURIComponent(path)}`,
      status,
      units,
      person,
    })),
  ).toEqual([
    { line: `POST ${items}`, status: 201, units: 2, person: samplePeople.asha.id },
    { line: `GET ${items}?$top=5`, status: 200, units: 2, person: samplePeople.ben.id },
    { line: `GET ${items}/1`, status: 200, units: 1, person: samplePeople.ben.id },
    { line: `DELETE ${items}/1`, status: 0, units: 2, person: samplePeople.ben.id },
  ]);
});

it("counts a batch as one request that costs what is inside it", async () => {
  const { emulator, send } = emulated();
  const requests = ["1", "2", "3"].map((id) => ({ id, method: "GET", url: "/me" }));

  await send("POST", "/$batch", { requests });

  expect(emulator.traffic.list().map(({ path, units }) => [path, units])).toEqual([["/$batch", 3]]);
});
