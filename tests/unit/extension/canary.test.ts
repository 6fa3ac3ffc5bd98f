import { createServer } from "#extension/createServer.ts";
import { createLog } from "#extension/log/createLog.ts";
import { createBuiltTab } from "#tests/support/builtTab.ts";
import { toChosenMessage, toQuery, toSubmit } from "#tests/support/extension/activity.ts";
import { type Channel, sample, startChannel } from "#tests/support/extension/channel.ts";
import { toSettings } from "#tests/support/extension/startExtension.ts";

const canary = "canary-5f1e-words";
const config = {
  authority: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
};

const built = createBuiltTab();
let channel: Channel;
let lines: string[];
let written: string[];
let requested: string[];

beforeAll(async () => {
  channel = await startChannel();
});
beforeEach(() => {
  lines = [];
  written = [];
  requested = [];
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, "write").mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
  }
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => {
  channel.close();
  built.remove();
});

async function start() {
  const log = createLog((line) => lines.push(line));
  const server = createServer({
    root: built.root,
    config,
    frameAncestors: [],
    publicAddress: sample.publicAddress,
    extension: toSettings(channel),
    report: log.mistake,
    tell: log.request,
  });
  await server.ready;
  return async (path: string, body: unknown, token: string) => {
    requested.push(path);
    const response = await server.fetch(
      new Request(`${sample.publicAddress}${path}`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "user-agent": canary },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
    );
    const text = await response.text();
    return { status: response.status, text };
  };
}

async function chooseMessage(post: Awaited<ReturnType<typeof start>>): Promise<URL> {
  const chosen = toChosenMessage(`<p>${canary} was <at id="0">there</at></p>`);
  const { text } = await post("/api/messages", chosen, await channel.sign());
  const { task } = JSON.parse(text) as { readonly task: { readonly value: { url: string } } };
  return new URL(task.value.url);
}

describe("A canary sent as message text appears in no log line, no request line and no error", () => {
  it("while the message becomes a note", async () => {
    const post = await start();

    const dialog = await chooseMessage(post);
    const sealed = dialog.hash.slice(1);
    const opened = await post("/api/message-text", { sealed }, await channel.signIn());
    const { key } = JSON.parse(opened.text) as { readonly key: string };
    const saved = await post("/api/messages", toSubmit(key), await channel.sign());

    expect(JSON.parse(opened.text)).toMatchObject({ text: `${canary} was there`, isCut: false });
    expect(`${dialog.pathname}${dialog.search}`).toBe("/app/message?theme=dark");
    expect(dialog.href).not.toContain(canary);
    expect(saved.text).not.toContain(canary);
    expect(lines.map(toInvoke)).toEqual([
      "composeExtension/fetchTask",
      undefined,
      "composeExtension/submitAction",
    ]);
    expectNowhere();
  });

  it("while the message is refused, wherever the words stand", async () => {
    const post = await start();
    const good = await channel.sign();
    const dialog = await chooseMessage(post);
    const sealed = dialog.hash.slice(1);

    const answers = [
      await post("/api/messages", toChosenMessage(canary), "no.token.here"),
      await post("/api/messages", `{"text":"${canary}`, good),
      await post("/api/messages", { ...toQuery(""), name: canary, value: {} }, good),
      await post("/api/messages", toChosenMessage(canary, { commandId: canary }), good),
      await post("/api/messages", toChosenMessage(canary, { messagePayload: canary }), good),
      await post("/api/messages", toSubmit(canary), good),
      await post("/api/messages", toChosenMessage(canary.repeat(100_000)), good),
      await post("/api/message-text", `{"sealed":"${canary}`, await channel.signIn()),
      await post("/api/message-text", { sealed: canary }, await channel.signIn()),
      await post("/api/message-text", { sealed }, await channel.signIn({ oid: canary })),
    ];

    expect(answers.map(({ status }) => status)).toEqual([
      401, 400, 501, 501, 400, 400, 413, 400, 400, 403,
    ]);
    expect(answers.map(({ text }) => text).join("\n")).not.toContain("canary");
    expectNowhere();
  });

  it("while something breaks of which the words are a part", () => {
    const log = createLog((line) => lines.push(line));

    log.mistake(new TypeError(`Cannot read ${canary}\n    at ${canary} was there`));
    log.mistake(canary);

    expect(lines.map((line) => (JSON.parse(line) as { error: string }).error)).toEqual([
      "TypeError",
      "string",
    ]);
    expect(lines[0]).toContain("canary.test.ts");
    expectNowhere();
  });
});

function expectNowhere(): void {
  const all = [...lines, ...written, ...requested].join("\n");
  expect(lines.length).toBeGreaterThan(0);
  expect(all).not.toContain(canary);
  expect(all).not.toContain(sample.person);
  expect(all).not.toContain("1700000000001");
}

const toInvoke = (line: string) => (JSON.parse(line) as { readonly invoke?: string }).invoke;
