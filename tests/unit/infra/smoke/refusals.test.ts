import { SignInError } from "#infra/tenant/signIn/SignInError.ts";
import { toGraphAddress } from "#infra/tenant/smoke/toGraphAddress.ts";
import { samplePeople } from "#sandbox/seed.ts";
import { smokeInSandbox } from "#tests/support/smokeInSandbox.ts";

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

const wrongTeam = { group: "00000000-0000-4000-8000-000000000000" };

it("against a dead address it refuses clearly", async () => {
  const run = await smoke.run({
    graph: "http://localhost:9/graph",
    fetch: () => Promise.reject(new TypeError("fetch failed")),
  });

  expect(run).toEqual({
    report: undefined,
    refusal: "Nothing answers at http://localhost:9/graph. Nothing was asked.",
    leftBehind: [],
  });
});

it("says so where the team is not there", async () => {
  const { refusal, report } = await smoke.run({ places: wrongTeam });

  expect(refusal).toBe("There is no team with this id, or it has no site. Look at --team.");
  expect(report).toBeUndefined();
});

it("says so where the person is not in the team, or the token carries too little", async () => {
  const stranger = async () =>
    smoke.sandbox.signIn.issueAccessToken(samplePeople.fay.id, ["Sites.ReadWrite.All"]);

  const { refusal } = await smoke.run({ tokens: { admin: stranger } });

  expect(refusal).toMatch(
    /^Graph refuses to show the team's site\. The person must be in the team/,
  );
});

it("says so where the token makes no list, and has made none", async () => {
  const writer = async () =>
    smoke.sandbox.signIn.issueAccessToken(samplePeople.ben.id, ["Sites.ReadWrite.All"]);

  const { refusal, leftBehind } = await smoke.run({ tokens: { admin: writer } });

  expect(refusal).toBe(
    "The throw-away list could not be made: 403 accessDenied. The token must carry Sites.Manage.All.",
  );
  expect(leftBehind).toEqual([]);
});

it("says so where the token has run out", async () => {
  const old = async () =>
    smoke.sandbox.signIn.issueAccessToken(samplePeople.ben.id, ["Sites.ReadWrite.All"], {
      expiresIn: -60,
    });

  const { refusal } = await smoke.run({ tokens: { admin: old } });

  expect(refusal).toMatch(/^Graph does not take the token\. It has run out/);
});

it("says so where nobody signed in", async () => {
  const nobody = () => Promise.reject(new SignInError("The sign-in was not finished."));

  const { refusal } = await smoke.run({ tokens: { admin: nobody } });

  expect(refusal).toBe("The sign-in was not finished.");
});

it("says so where something else answers than Graph", async () => {
  const { refusal } = await smoke.run({
    fetch: () => Promise.resolve(new Response("<html>welcome</html>")),
  });

  expect(refusal).toBe("What answers at https://graph.microsoft.com is not Microsoft Graph.");
});

it("waits as long as Graph asks, and goes on", async () => {
  const waited: number[] = [];
  smoke.sandbox.emulator.weather.set({
    method: "GET",
    path: "/groups",
    times: 1,
    kind: "429",
    seconds: 7,
  });

  const { refusal } = await smoke.run({
    questions: [],
    sleep: (seconds) => {
      waited.push(seconds);
      return Promise.resolve();
    },
  });

  expect(refusal).toBeUndefined();
  expect(waited).toEqual([7]);
});

describe("a token goes", () => {
  it.each([
    ["https://graph.microsoft.com", "https://graph.microsoft.com"],
    ["https://graph.microsoft.us/", "https://graph.microsoft.us"],
    ["http://localhost:5300/graph", "http://localhost:5300/graph"],
    ["http://127.0.0.1:5300/graph/", "http://127.0.0.1:5300/graph"],
  ])("to %s", (text, address) => {
    expect(toGraphAddress(text)).toBe(address);
  });

  it.each([
    "https://graph.microsoft.com.evil.example",
    "https://graph.microsoft.com/elsewhere",
    "https://graph.microsoft.com@evil.example",
    "http://graph.microsoft.com",
    "https://evil.example/graph",
    "http://localhost.evil.example/graph",
    "http://user@localhost:5300/graph",
    "graph.microsoft.com",
  ])("nowhere near %s", (text) => {
    expect(toGraphAddress(text)).toBeUndefined();
  });
});
