import { faces } from "#domain/cards/faces.ts";
import { toQuery } from "#tests/support/extension/activity.ts";
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

interface Answer {
  readonly composeExtension: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly preview: { readonly content: { title: string } } }[];
  };
}

async function ask(words: string, value = {}): Promise<Answer["composeExtension"]> {
  const { status, body } = await extension.ask(toQuery(words, value));
  expect(status).toBe(200);
  return (body as Answer).composeExtension;
}

const titlesOf = ({ attachments = [] }: Answer["composeExtension"]): readonly string[] =>
  attachments.map(({ preview }) => preview.content.title);
const namesOf = (titles: readonly string[]): readonly string[] =>
  titles.map(
    (title) =>
      faces.find(({ name, plainName }) => title.includes(name) || title.includes(plainName))?.id ??
      title,
  );

it("shows ten cards before a word is typed: the featured ones, then the core in their order", async () => {
  const ids = namesOf(titlesOf(await ask("")));

  expect(ids.slice(0, 4)).toEqual([
    "after-action-review",
    "peer-assist",
    "knowledge-cafe",
    "self-assessment",
  ]);
  expect(ids).toHaveLength(10);
  expect(ids).not.toContain("fishbowl");
});

it("finds a card by a word and a wish by its numbers", async () => {
  expect(namesOf(titlesOf(await ask("peer")))[0]).toBe("peer-assist");
  expect(namesOf(titlesOf(await ask("15 min, 6 people")))).toContain("after-action-review");
});

it("says what to try when nothing fits", async () => {
  const { type, text } = await ask("zzzz");

  expect(type).toBe("message");
  expect(text).toMatch(/Try one word/);
});

it("goes on where the person's list ended", async () => {
  const all = namesOf(titlesOf(await ask("")));

  const next = namesOf(titlesOf(await ask("", { queryOptions: { skip: 10, count: 25 } })));
  const two = namesOf(titlesOf(await ask("", { queryOptions: { skip: 0, count: 2 } })));
  const end = await ask("", { queryOptions: { skip: 50, count: 25 } });

  expect(next).toHaveLength(3);
  expect(new Set([...all, ...next])).toEqual(new Set(faces.map(({ id }) => id)));
  expect(two).toEqual(all.slice(0, 2));
  expect(end).toMatchObject({ type: "result", attachments: [] });
});

it.each([
  { parameters: null, queryOptions: null },
  { parameters: [{ name: "query", value: null }] },
  { parameters: [{ name: "query" }] },
])("takes an empty query however Teams writes it: %j", async (value) => {
  expect(titlesOf(await ask("", value))).toHaveLength(10);
});

it("takes no longer over a very long wish", async () => {
  const { type } = await ask("handover ".repeat(20_000));

  expect(type).toMatch(/^(message|result)$/);
});

it("hears which question it was", () => {
  expect(new Set(extension.invokes)).toEqual(new Set(["composeExtension/query"]));
});
