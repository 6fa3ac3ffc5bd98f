import { conversationIdOf } from "../conversationId.ts";
import { element } from "../element.ts";
import type { ExtensionClient } from "../extension/createExtensionClient.ts";
import type { ExtensionAnswer, Task } from "../extension/extensionAnswer.ts";
import type { Person } from "../directory.ts";
import type { HostState } from "../hostState.ts";
import { conversationWords } from "../hostWords.ts";
import type { Conversations } from "./createConversations.ts";
import { drawMessage } from "./drawMessage.ts";
import type { Message } from "./message.ts";
import { createMessageBox } from "./messageBox.ts";

interface ConversationOptions {
  readonly state: HostState;
  readonly person: Person;
  readonly conversations: Conversations;
  readonly client: ExtensionClient;
  /** Where the app's own pages are. */
  readonly origin: string;
  readonly onOpen: (address: string) => void;
  /** Shows a page of the app in a dialog; resolves to what it said. */
  readonly openTask: (task: Task) => Promise<unknown>;
  readonly say: (text: string) => void;
}

/** The posts of a channel, or a chat, and the box to add to them. */
export function createConversation(options: ConversationOptions): HTMLElement {
  const { state, person, conversations, client, origin, onOpen, openTask, say } = options;
  const id = conversationIdOf(state);
  const list = element("div", { class: "post-list" });

  const draw = (message: Message) =>
    drawMessage(message, {
      onOpen,
      onSaveAsNote: state.action ? (about) => void saveAsNote(about) : undefined,
    });

  const box = createMessageBox({
    client,
    origin,
    onOpen,
    onSend(text, cards) {
      const article = draw(conversations.send(id, { author: person, text, cards }));
      list.append(article);
      article.scrollIntoView({ block: "end" });
    },
  });

  async function saveAsNote(message: Message): Promise<void> {
    await take(await client.actOn(message), message);
  }

  /** Shows what the app answered about a message; a dialog's own answer comes back here too. */
  async function take(answer: ExtensionAnswer, message: Message): Promise<void> {
    switch (answer.kind) {
      case "task": {
        const said = await openTask(answer.task);
        if (said !== undefined && said !== null && said !== "") {
          await take(await client.submit(message, said), message);
        }
        return;
      }
      case "cards":
        for (const card of answer.cards) box.attach(card);
        return;
      case "message":
        say(answer.text);
        return;
      case "unreachable":
        say(conversationWords.unreachable);
        return;
      case "nothing":
    }
  }

  list.append(...conversations.listIn(id).map(draw));
  return element(
    "section",
    { class: "posts", "aria-label": state.surface === "chat" ? "Chat" : "Posts" },
    list,
    box.root,
  );
}
