import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { SmokeReport } from "#infra/tenant/smoke/report/toReport.ts";
import { createFrontDoor } from "#sandbox/createFrontDoor.ts";
import { openPort } from "#sandbox/openPort.ts";
import { samplePeople } from "#sandbox/seed.ts";
import { everyPlace, smokeInSandbox } from "#tests/support/smokeInSandbox.ts";
import { findPort } from "#tests/support/startCopy.ts";
import { startSmoke } from "#tests/support/startSmoke.ts";

jest.setTimeout(60_000);

type Smoke = Awaited<ReturnType<typeof smokeInSandbox>>;
type Close = Awaited<ReturnType<typeof openPort>>;

const folder = mkdtempSync(join(tmpdir(), "smoke-"));
const report = join(folder, "smoke-report.json");
const tokenFile = join(folder, "tokens.json");
let smoke: Smoke;
let close: Close;
let token: string;
let graph: string;
/** Runs before each request is answered. */
let whenAsked: (request: Request) => void = () => undefined;

beforeAll(async () => {
  smoke = await smokeInSandbox();
  const door = createFrontDoor({
    sandbox: smoke.sandbox,
    product: () => new Response("product", { status: 404 }),
  });
  const port = await findPort(0);
  graph = `http://localhost:${port}/graph`;
  close = await openPort((request) => {
    whenAsked(request);
    return door(request);
  }, port);
  const scopes = ["User.Read", "Sites.ReadWrite.All", "Sites.Manage.All"];
  token = await smoke.sandbox.signIn.issueAccessToken(samplePeople.ben.id, scopes);
  writeFileSync(tokenFile, token);
});
afterAll(async () => {
  await close();
  smoke.sandbox.close();
  rmSync(folder, { recursive: true });
});

const args = ["--team", everyPlace.group, "--token-file", tokenFile, "--report", report];

it("npm run smoke asks, shows the answers and where the report is, and never the token", async () => {
  const { ended, said } = startSmoke([...args, "--graph", graph]);

  expect(await ended).toBe(0);
  expect(said()).toContain("1  answered   What does Graph answer to a filter");
  expect(said()).toContain("By hand: Choose a message in Teams");
  expect(said()).toContain("Nothing was left behind.");
  const written = readFileSync(report, "utf8");
  expect((JSON.parse(written) as SmokeReport).questions).toHaveLength(18);
  expect(`${said()}${written}`).not.toContain(token.slice(0, 12));
  expect(smoke.lists()).toEqual([]);
});

it("waits with --by-hand for somebody who changes the view in SharePoint, and asks on", async () => {
  const type = () => {
    smoke.filterView();
    return "\n";
  };
  const more = ["--graph", graph, "--by-hand"];

  const { ended, said } = startSmoke([...args, ...more], { words: "Press Enter", type });

  expect(await ended).toBe(0);
  expect(said()).toContain("Edit its default view: show only items whose SmokeGroup is equal");
  expect(said()).toContain("1 found before, 0 found with the filter; by its id 200");
  expect(smoke.lists()).toEqual([]);
});

it("tidies up before it ends where somebody presses Ctrl-C", async () => {
  rmSync(report);
  const started = startSmoke([...args, "--graph", graph]);
  whenAsked = ({ method, url }) => {
    if (method === "POST" && url.endsWith("/items")) started.kill("SIGINT");
  };

  expect(await started.ended).toBe(1);
  whenAsked = () => undefined;

  expect(started.said()).toContain("Stopping, and tidying up first");
  expect(smoke.lists()).toEqual([]);
});

it("against a dead address it refuses clearly, writes no report and ends with 1", async () => {
  rmSync(report, { force: true });

  const { ended, said } = startSmoke([...args, "--graph", "http://localhost:9/graph"]);

  expect(await ended).toBe(1);
  expect(said()).toBe("Nothing answers at http://localhost:9/graph. Nothing was asked.\n");
  expect(existsSync(report)).toBe(false);
});

it("sends a token to no address that is not Microsoft's or this machine's", async () => {
  const { ended, said } = startSmoke([...args, "--graph", "https://graph.evil.example"]);

  expect(await ended).toBe(1);
  expect(said()).toMatch(/^No token goes to https:\/\/graph\.evil\.example\./);
});
