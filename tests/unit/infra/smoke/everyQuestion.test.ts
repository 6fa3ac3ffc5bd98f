import { everyQuestion } from "#infra/tenant/smoke/questions/everyQuestion.ts";
import { toWholeWord } from "#infra/tenant/smoke/report/forms.ts";
import { samplePeople, sampleSites, sampleTeams } from "#sandbox/seed.ts";
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

/** What an owner does in SharePoint when the script asks for it. */
function letSomebody(): Promise<boolean> {
  smoke.filterView();
  return Promise.resolve(true);
}

/** What only a person in front of Teams can tell. */
const byHandAlone = [16];

it("The smoke script against the sandbox answers every question and leaves nothing behind", async () => {
  smoke.sandbox.emulator.fill(sampleSites.ward7.id, {
    displayName: "LearningNotes",
    columns: [],
    items: [],
  });
  const before = smoke.lists();

  const { report, refusal, leftBehind } = await smoke.run({ letSomebody });

  const said = Object.fromEntries(report!.questions.map(({ number, says }) => [number, says]));
  expect(refusal).toBeUndefined();
  expect(Object.keys(said).map(Number)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
  expect(
    report!.questions
      .filter(({ outcome }) => outcome === "not asked")
      .map(({ number, byHand = "" }) => [number, byHand.length > 20]),
  ).toEqual(byHandAlone.map((number) => [number, true]));
  expect(said).toMatchObject({
    1: "400 invalidRequest",
    2: expect.stringContaining("with an old eTag 412 resourceModified"),
    3: "201; the key column is indexed and unique",
    4: "400 invalidRequest",
    5: "200, 3 found",
    6: "200, 3 found",
    7: "200, 1 owned",
    8: expect.stringContaining("shared channel: 200 with siteId, webId, siteUrl"),
    9: "yes: it is among the exposed headers",
    10: "1 found before, 0 found with the filter; by its id 200",
    11: "finding the team's site: 403 accessDenied; reading it by id: 403 accessDenied; writing an item: 403 accessDenied; making a list: 403 accessDenied",
    12: "403 accessDenied",
    13: "200; 50 kept after 60 changes",
    14: "oldest first",
    15: "member: 200, 1 told; guest: 200, 1 told",
    17: "403 accessDenied",
    18: "200, with the same id",
  });
  expect(leftBehind).toEqual([]);
  expect(smoke.lists()).toEqual(before);
});

it("tells what Sites.Selected allows in a site that the app was let into: to read and write, and to make no list", async () => {
  smoke.sandbox.emulator.grantSite(sampleSites.ward7.id, "write");

  const { report, leftBehind } = await smoke.run();

  expect(report!.questions.find(({ number }) => number === 11)?.says).toBe(
    "finding the team's site: 403 accessDenied; reading it by id: 200; writing an item: 201; making a list: 403 accessDenied",
  );
  expect(leftBehind).toEqual([]);
});

it("keeps what was asked and answered in the words of the emulator's facts", async () => {
  const { report } = await smoke.run();

  const [first] = report!.questions[0]!.exchanges;
  expect(first).toEqual({
    request: {
      method: "GET",
      path: "/sites/{site}/lists/{list}/items?$filter=fields/SmokePlain eq 'one'",
      scopes: ["Sites.ReadWrite.All"],
    },
    answer: {
      status: 400,
      body: {
        error: expect.objectContaining({
          code: "invalidRequest",
          message: expect.stringContaining("Field 'SmokePlain' cannot be referenced in filter"),
        }),
      },
    },
  });
});

it("writes a report without tokens or personal data: nothing of the sandbox's people, teams, sites or ids is in it", async () => {
  const { report } = await smoke.run({ letSomebody });
  const text = JSON.stringify(report);

  const people = Object.values(samplePeople).flatMap((person) => Object.values(person));
  const places = Object.values(sampleSites).flatMap((site) => [
    ...Object.values(site),
    ...site.id.split(","),
  ]);
  const teams = Object.values(sampleTeams).flatMap(({ groupId, displayName, channels }) => [
    groupId,
    displayName,
    ...channels.flatMap(({ id, displayName: name }) => (name === "General" ? [id] : [id, name])),
  ]);
  const secret = [...people, ...places, ...teams, ...smoke.given];
  expect(smoke.given.length).toBeGreaterThan(50);
  expect(secret.filter((one) => toWholeWord(one).test(text))).toEqual([]);
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|eyJ|sharepoint\.com|sampletrust|Bearer/i);
  expect(text).not.toMatch(/Sample\b/);
});

it("asks with less where less is given, and says of each question why, and who can answer it", async () => {
  const everything = async () =>
    smoke.sandbox.signIn.issueAccessToken(samplePeople.ben.id, [
      "User.Read",
      "Sites.ReadWrite.All",
      "Sites.Manage.All",
      "Sites.FullControl.All",
    ]);

  const { report, leftBehind } = await smoke.run({
    places: { group: sampleTeams.ward7.groupId },
    tokens: { admin: everything },
    givesNarrowTokens: false,
  });

  const notAsked = report!.questions.filter(({ outcome }) => outcome === "not asked");
  expect(notAsked.map(({ number }) => number)).toEqual([6, 7, 8, 10, 11, 12, 15, 16, 17, 18]);
  expect(notAsked[0]!.says).toBe(
    "cannot be asked here, because the token carries more: Sites.Manage.All, Sites.FullControl.All",
  );
  expect(notAsked.every(({ byHand = "" }) => byHand.length > 20)).toBe(true);
  expect(report!.questions).toHaveLength(everyQuestion.length);
  expect(leftBehind).toEqual([]);
});
