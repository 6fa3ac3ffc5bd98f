import { createSandbox, type Sandbox } from "#sandbox/createSandbox.ts";
import { samplePeople, sampleTeams } from "#sandbox/seed.ts";

const { siteId, groupId } = sampleTeams.ward7;
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await createSandbox();
});

afterEach(() => {
  sandbox.close();
});

it("does by hand in a site what it is asked to, and says why when it cannot", async () => {
  sandbox.emulator.fill(siteId, { displayName: "LearningNotes", columns: [], items: [] });

  const done = await post("by-hand", { siteId, change: "delete-list" });
  const refused = await post("by-hand", { siteId, change: "delete-list" });

  expect([done.status, refused.status]).toEqual([204, 409]);
  expect(sandbox.emulator.lists(siteId)).toEqual([]);
  await expect(refused.json()).resolves.toEqual({
    error: "There is no list of learning notes in this site.",
  });
});

it("edits a note as it is told to", async () => {
  const list = fillOne();
  const edit = { siteId, change: "edit-note", field: "Title", text: "Better" };

  await post("by-hand", { ...edit, person: samplePeople.cara.id });

  expect(sandbox.emulator.items(list)).toMatchObject([
    { fields: { Title: "Better" }, lastModifiedBy: samplePeople.cara.id },
  ]);
});

it("changes how many versions the lists keep", async () => {
  const list = fillOne();
  const edit = { siteId, change: "edit-note", field: "Title" };
  const keep = async (kept: unknown) => (await post("versions", { kept })).status;

  await post("by-hand", { ...edit, text: "Second" });
  const off = [await keep("off"), versions(list)];
  const few = [await keep(3), versions(list)];
  const none = await keep(0);

  expect([off, few]).toEqual([
    [204, 1],
    [204, 2],
  ]);
  expect(none).toBe(400);
});

it.each([
  ["in a site that is not there", { siteId: "x", change: "delete-list" }, 404],
  ["that no hand can do", { siteId, change: "paint" }, 400],
])("refuses a change %s", async (_what, change, status) => {
  const answer = await post("by-hand", change);

  expect(answer.status).toBe(status);
});

it("archives a team and brings it back", async () => {
  await post("archived", { groupId, archived: true });
  const archived = await isArchived();
  await post("archived", { groupId, archived: false });
  const back = await isArchived();

  expect([archived, back]).toEqual([true, false]);
});

const versions = (list: string) => sandbox.emulator.versionsOf(list, "1").length;

const fillOne = (): string =>
  sandbox.emulator.fill(siteId, {
    displayName: "LearningNotes",
    columns: [{ name: "LnKey", text: {} }],
    items: [
      {
        fields: { Title: "Sample", LnKey: "k" },
        createdAt: "2026-11-22T10:00:00Z",
        personId: samplePeople.ben.id,
      },
    ],
  });

const post = async (path: string, body: object) =>
  sandbox.control(
    new Request(`http://localhost:5300/sandbox/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    }),
  );

async function isArchived(): Promise<unknown> {
  const token = await sandbox.signIn.issueAccessToken(samplePeople.asha.id, ["Team.ReadBasic.All"]);
  const answer = await sandbox.graph(
    new Request(`https://graph.microsoft.com/v1.0/teams/${groupId}`, {
      headers: { authorization: `Bearer ${token}` },
    }),
  );
  return ((await answer.json()) as { readonly isArchived: unknown }).isArchived;
}
