import { toLink } from "#tests/support/extension/activity.ts";
import { type Channel, startChannel } from "#tests/support/extension/channel.ts";
import { type RunningExtension, startExtension } from "#tests/support/extension/startExtension.ts";

const key = "11111111-2222-4333-8444-555555555555";

let channel: Channel;
let extension: RunningExtension;

beforeAll(async () => {
  channel = await startChannel();
  extension = await startExtension({ channel });
});
afterAll(() => {
  channel.close();
});

const attachmentsOf = async (url: string, name?: string): Promise<readonly unknown[]> => {
  const { status, body } = await extension.ask(toLink(url, name));
  expect(status).toBe(200);
  return (body as { composeExtension: { attachments: readonly unknown[] } }).composeExtension
    .attachments;
};

it.each([
  "https://cards.example/app/cards/peer-assist",
  "https://cards.example/app/cards/peer-assist/",
  "https://cards.example/app/cards/peer-assist/note?theme=dark",
])("turns %s into its card, with and without a sign-in", async (url) => {
  const [card, ...more] = await attachmentsOf(url);
  const anonymous = await attachmentsOf(url, "composeExtension/anonymousQueryLink");

  expect(more).toEqual([]);
  expect(JSON.stringify(card)).toContain("Peer Assist");
  expect(anonymous).toEqual([card]);
});

it("turns a note's address into a card that tells nothing of the note", async () => {
  const [card] = await attachmentsOf(`https://cards.example/app/notes/${key}`);
  const [other] = await attachmentsOf(`https://cards.example/app/notes/${key.replace("1", "2")}`);
  const bare = (one: unknown) => JSON.stringify(one).replaceAll(/[12]1111111-/g, "");

  expect(JSON.stringify(card)).toContain(key);
  expect(bare(card)).toBe(bare(other));
});

it.each([
  "https://cards.example/app/cards/no-such-card",
  "https://cards.example/app/cards/constructor",
  "https://cards.example/app/notes/not-a-key",
  "https://cards.example/app/",
  "https://cards.example/privacy",
  "https://cards.example.evil.example/app/cards/peer-assist",
  "https://evil.example/app/cards/peer-assist",
  "http://cards.example/app/cards/peer-assist",
  "https://cards.example@evil.example/app/cards/peer-assist",
  "not an address",
])("leaves %s as it is", async (url) => {
  expect(await attachmentsOf(url)).toEqual([]);
});
