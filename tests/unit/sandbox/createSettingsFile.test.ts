import { createSettingsFile, type SettingsFileState } from "#sandbox/createSettingsFile.ts";
import { ConnectionDropped } from "#sandbox/graph/ConnectionDropped.ts";

const good = { authority: "https://login.example/tenant", links: {} };

it("hands the product's own file on until told otherwise", async () => {
  const answer = await readFile("good");

  await expect(answer.json()).resolves.toEqual(good);
});

it("makes one field wrong, and leaves the rest readable", async () => {
  const answer = await readFile("bad");

  await expect(answer.json()).resolves.toEqual({ authority: "not an address", links: {} });
});

it("lets people sign in outside Teams when told so", async () => {
  const answer = await readFile("outside");

  await expect(answer.json()).resolves.toEqual({ ...good, browserSignIn: true });
});

it("answers as if there were no file", async () => {
  const answer = await readFile("missing");

  expect(answer.status).toBe(404);
});

it("cuts the line as if nobody were there", async () => {
  await expect(readFile("unreachable")).rejects.toThrow(ConnectionDropped);
});

it.each(["outside", "bad", "missing", "unreachable"] as const)(
  "leaves every other page of the product alone while the file is %s",
  async (state) => {
    const answer = await readFile(state, "/app/");

    await expect(answer.json()).resolves.toEqual(good);
  },
);

async function readFile(state: SettingsFileState, path = "/config.json"): Promise<Response> {
  const file = createSettingsFile();
  file.setState(state);
  const answer = file.standBefore(() => Response.json(good));
  return answer(new Request(`http://localhost:5300${path}`));
}
