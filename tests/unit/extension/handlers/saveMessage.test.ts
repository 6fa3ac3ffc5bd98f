import { toActivity, toChosenMessage, toSubmit } from "#tests/support/extension/activity.ts";
import { type Channel, startChannel } from "#tests/support/extension/channel.ts";
import { type RunningExtension, startExtension } from "#tests/support/extension/startExtension.ts";

let channel: Channel;
let extension: RunningExtension;

beforeAll(async () => {
  channel = await startChannel();
  extension = await startExtension({ channel });
});
afterAll(() => {
  channel.close();
});

interface Task {
  readonly type: string;
  readonly value: { readonly url: string; readonly title: string };
}
const taskOf = (body: unknown): Task => (body as { readonly task: Task }).task;

it("opens our own form in a dialog, and the words go there sealed", async () => {
  const { status, body } = await extension.ask(toChosenMessage("<p>One &amp; two</p>"));
  const { type, value } = taskOf(body);
  const { origin, pathname, search, hash } = new URL(value.url);

  expect(status).toBe(200);
  expect(type).toBe("continue");
  expect(value).toMatchObject({ title: "From this conversation", width: 640 });
  expect(`${origin}${pathname}${search}`).toBe("https://cards.example/app/message?theme=dark");
  expect(hash).toMatch(/^#[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
});

it("opens them for the person who chose the message, with one key however often it is chosen", async () => {
  const choose = async () => {
    const { body } = await extension.ask(toChosenMessage("<p>One &amp; two</p>"));
    return new URL(taskOf(body).value.url).hash.slice(1);
  };

  const first = await extension.open(await choose());
  const second = await extension.open(await choose());

  expect(first.status).toBe(200);
  expect(first.body).toEqual({
    text: "One & two",
    isCut: false,
    key: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  });
  expect(second.body).toEqual(first.body);
  expect(first.headers.get("cache-control")).toBe("no-store");
});

it("opens them in another copy of the server that shares the key, and keeps nothing", async () => {
  const copy = await startExtension({ channel });
  const { body } = await extension.ask(toChosenMessage("Shared"));
  const sealed = new URL(taskOf(body).value.url).hash.slice(1);

  expect((await copy.open(sealed)).body).toMatchObject({ text: "Shared" });
  expect((await copy.open(sealed)).body).toMatchObject({ text: "Shared" });
});

it.each(["", "<p>&nbsp;</p>", "<attachment id='1'></attachment>"])(
  "says so when the message %j has no words",
  async (content) => {
    const { body } = await extension.ask(toChosenMessage(content));

    expect(taskOf(body)).toEqual({
      type: "message",
      value: "There are no words in this message, so there is nothing to save as a note.",
    });
  },
);

it.each([{ id: "29:sample" }, { id: "29:sample", aadObjectId: "" }, undefined])(
  "says so when Teams does not tell who the person is: %j",
  async (from) => {
    const { status, body } = await extension.ask({ ...toChosenMessage("Words"), from });

    expect(status).toBe(200);
    expect(taskOf(body).value).toMatch(/^Teams did not say who you are/);
  },
);

it("offers a card that a lesson was saved, and tells nothing of it", async () => {
  const key = "11111111-2222-5333-8444-555555555555";

  const { status, text } = await extension.ask(toSubmit(key));

  expect(status).toBe(200);
  expect(text).toContain("A lesson was saved");
  expect(text).toContain(key);
});

it.each([undefined, "not a key", 7, { key: "x" }])(
  "offers none for something that is no note: %j",
  async (saved) => {
    expect((await extension.ask(toSubmit(saved))).status).toBe(400);
  },
);

it("answers nothing of this while the message action is off", async () => {
  const off = await startExtension({ channel, settings: { sealKey: undefined } });

  expect((await off.ask(toChosenMessage("Words"))).status).toBe(501);
  expect((await off.ask(toSubmit("x"))).status).toBe(501);
  expect((await off.open("x")).status).toBe(404);
  expect((await off.ask(toActivity({ type: "typing" }))).status).toBe(200);
  expect(off.invokes).toEqual([]);
});
