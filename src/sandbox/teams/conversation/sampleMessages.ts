import type { Directory } from "../directory.ts";
import type { Message } from "./message.ts";

const samplePosts = [
  {
    author: "Ben Sample",
    when: "Yesterday 16:20",
    at: "2026-11-23T16:20:00.000Z",
    text: "The new handover board is up. Please try it this week and say what gets in the way.",
  },
  {
    author: "Asha Sample",
    when: "Today 09:05",
    at: "2026-11-24T09:05:00.000Z",
    text: "Thank you. Ten minutes after the Friday round to talk through how it went?",
  },
  {
    author: "Cara Sample",
    when: "Today 09:12",
    at: "2026-11-24T09:12:00.000Z",
    text: "Yes. Technique Cards has a short way to do that. Have a look at its tab.",
  },
] as const;

/** What every conversation begins with: a few sample posts, each with an id that no other conversation has. */
export function toSampleMessages(
  { people, teams }: Directory,
  conversationId: string,
): readonly Message[] {
  const threads = teams.flatMap(({ channels }) => channels.map(({ id }) => id));
  const place = threads.indexOf(conversationId) + 1;
  return samplePosts.flatMap(({ author: name, at, ...post }) => {
    const author = people.find(({ displayName }) => displayName === name);
    return author ? [{ ...post, author, id: String(Date.parse(at) + place), cards: [] }] : [];
  });
}
