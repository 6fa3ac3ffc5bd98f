import type { Directory } from "../directory.ts";
import type { Message } from "./message.ts";
import { toSampleMessages } from "./sampleMessages.ts";

/** What was said in each conversation while this page is open. */
export interface Conversations {
  readonly listIn: (conversationId: string) => readonly Message[];
  readonly send: (conversationId: string, words: Omit<Message, "id" | "when">) => Message;
}

export function createConversations(
  directory: Directory,
  now: () => Date = () => new Date(),
): Conversations {
  const sent = new Map<string, readonly Message[]>();
  let latest = 0;

  const sentIn = (conversationId: string) => sent.get(conversationId) ?? [];

  return {
    listIn: (id) => [...toSampleMessages(directory, id), ...sentIn(id)],
    send(conversationId, words) {
      // Two messages of one moment would be one to those who go by the id.
      latest = Math.max(now().getTime(), latest + 1);
      const message = { ...words, id: String(latest), when: toWords(now()) };
      sent.set(conversationId, [...sentIn(conversationId), message]);
      return message;
    },
  };
}

const toWords = (moment: Date): string =>
  `Today ${moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
