import { element } from "../element.ts";
import { conversationWords } from "../hostWords.ts";
import type { Message } from "./message.ts";
import { createMoreMenu } from "./moreMenu.ts";
import { renderCard } from "./renderCard.ts";
import { splitAtAddresses } from "./splitAtAddresses.ts";

interface DrawOptions {
  readonly onOpen: (address: string) => void;
  /** Left out where the app may not act on messages. */
  readonly onSaveAsNote: ((message: Message) => void) | undefined;
}

/** One message in a conversation, with what can be done about it. */
export function drawMessage(message: Message, { onOpen, onSaveAsNote }: DrawOptions): HTMLElement {
  const { author, when, text, cards } = message;
  const lines = text === "" ? [] : text.split("\n");
  const menu =
    onSaveAsNote &&
    createMoreMenu(`${author.displayName}, ${when}`, [
      {
        label: conversationWords.saveAsNote,
        onPick: () => {
          onSaveAsNote(message);
        },
      },
    ]);
  return element(
    "article",
    {},
    element("span", { class: "avatar", "aria-hidden": "true" }, author.displayName.slice(0, 1)),
    element(
      "div",
      { class: "message" },
      element("h2", {}, author.displayName, element("span", { class: "when" }, when)),
      ...lines.map((line) => element("p", {}, ...drawLine(line, onOpen))),
      ...cards.map((card) => renderCard(card, onOpen)),
    ),
    ...(menu ? [menu] : []),
  );
}

const drawLine = (line: string, onOpen: (address: string) => void): readonly (Node | string)[] =>
  splitAtAddresses(line).map((part) => (part.isAddress ? drawLink(part.text, onOpen) : part.text));

function drawLink(address: string, onOpen: (address: string) => void): HTMLElement {
  const link = element("a", { href: address }, address);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    onOpen(address);
  });
  return link;
}
