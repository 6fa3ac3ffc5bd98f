import { createConversations } from "#sandbox/teams/conversation/createConversations.ts";
import type { Directory } from "#sandbox/teams/directory.ts";

import { sampleDirectory } from "../sampleDirectory.ts";

const [first] = sampleDirectory.people;
const asha = { ...first!, displayName: "Asha Sample" };
const directory: Directory = { ...sampleDirectory, people: [asha] };
const words = { author: asha, text: "Thank you.", cards: [] };

it("keeps what was sent in the conversation it was sent in, whoever looks", () => {
  const conversations = createConversations(directory);

  const message = conversations.send("general", words);

  expect(conversations.listIn("general").at(-1)).toBe(message);
  expect(conversations.listIn("handover")).not.toContainEqual(message);
});

it("gives each message an id of its own, even those of one moment", () => {
  const conversations = createConversations(directory, () => new Date(1_000_000));

  const ids = [1, 2, 3].map(() => conversations.send("general", words).id);

  expect(ids).toEqual(["1000000", "1000001", "1000002"]);
});

it("begins with the same sample posts each time, with ids that no other conversation has", () => {
  const idsIn = (conversation: string) =>
    createConversations(directory)
      .listIn(conversation)
      .map(({ id }) => id);

  const all = ["general", "handover", "nights-general", "a chat"].flatMap(idsIn);

  expect(idsIn("general")).toEqual(idsIn("general"));
  expect(new Set(all).size).toBe(4);
});
