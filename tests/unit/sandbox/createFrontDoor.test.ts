import { createFrontDoor } from "#sandbox/createFrontDoor.ts";
import { createSettingsFile } from "#sandbox/createSettingsFile.ts";

const answeredBy = (name: string) => (request: Request) =>
  new Response(`${name} ${new URL(request.url).pathname}`);
const settingsFile = createSettingsFile();
const door = createFrontDoor({
  sandbox: { graph: answeredBy("graph"), host: answeredBy("host"), settingsFile },
  product: answeredBy("product"),
});

it.each([
  ["/", "host /"],
  ["/host/main.js", "host /host/main.js"],
  ["/sandbox/people", "host /sandbox/people"],
  ["/app/", "product /app/"],
  ["/app/cards/retrospect", "product /app/cards/retrospect"],
  ["/assets/main.js", "product /assets/main.js"],
  ["/config.json", "product /config.json"],
  ["/readyz", "product /readyz"],
  ["/api/messages", "product /api/messages"],
  ["/graph/v1.0/me", "graph /v1.0/me"],
  ["/apple", "host /apple"],
])("brings %s to %s", async (path, expected) => {
  const answer = await door(new Request(`http://localhost:5300${path}`));

  await expect(answer.text()).resolves.toBe(expected);
});

it("hands Graph the whole request, words and all", async () => {
  const echo = createFrontDoor({
    sandbox: {
      host: answeredBy("host"),
      settingsFile,
      graph: async (request) =>
        new Response(`${request.method} ${request.url} ${await request.text()}`),
    },
    product: answeredBy("product"),
  });
  const asked = new Request("http://localhost:5300/graph/v1.0/sites?$top=5", {
    method: "POST",
    body: "words",
  });

  const answer = await echo(asked);

  await expect(answer.text()).resolves.toBe("POST http://localhost:5300/v1.0/sites?$top=5 words");
});

it.each(["localhost", "127.0.0.1", "[::1]"])("answers to %s", async (name) => {
  const answer = await door(new Request(`http://${name}:5300/`));

  expect(answer.status).toBe(200);
});

it.each(["evil.example", "localhost.evil.example", "192.168.1.7"])(
  "does not answer to %s, so that no page elsewhere can read the sandbox",
  async (name) => {
    const answer = await door(new Request(`http://${name}:5300/graph/v1.0/me`));

    expect(answer.status).toBe(421);
  },
);
