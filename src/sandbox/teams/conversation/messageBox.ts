import { button, element } from "../element.ts";
import type { FoundCard } from "../extension/extensionAnswer.ts";
import type { ExtensionClient } from "../extension/createExtensionClient.ts";
import { conversationWords, pageWords } from "../hostWords.ts";
import { icon } from "../icon.ts";
import { createAttachedCards } from "./attachedCards.ts";
import { createSearchFlyout, type SearchFlyout } from "./searchFlyout.ts";
import { createUnfurling } from "./unfurling.ts";

interface MessageBoxOptions {
  readonly client: Pick<ExtensionClient, "search" | "unfurl">;
  /** Where the app's own pages are. */
  readonly origin: string;
  readonly onOpen: (address: string) => void;
  readonly onSend: (text: string, cards: readonly FoundCard[]) => void;
}

/** Where a message is written, and where the app is reached from. */
export function createMessageBox({ client, origin, onOpen, onSend }: MessageBoxOptions) {
  const text = element("textarea", {
    rows: "2",
    "aria-label": conversationWords.message,
    placeholder: conversationWords.message,
  });
  const attached = createAttachedCards({
    onOpen,
    onRemoved: () => {
      text.focus();
    },
  });
  const unfurling = createUnfurling({ origin, unfurl: client.unfurl, onCard: attached.add });
  const above = element("div", { class: "flyout-place" });
  let flyout: SearchFlyout | undefined;

  const appButton = button(icon("cards"), toggle, {
    "aria-haspopup": "dialog",
    "aria-expanded": "false",
    title: pageWords.appName,
  });
  appButton.append(element("span", {}, pageWords.appName));
  const root = element(
    "section",
    { class: "message-box", "aria-label": conversationWords.box },
    above,
    text,
    attached.root,
    element(
      "div",
      { class: "message-bar" },
      appButton,
      button(conversationWords.send, send, { class: "send" }),
    ),
  );

  function toggle(): void {
    if (flyout) close(appButton);
    else open();
  }

  function open(): void {
    flyout = createSearchFlyout({
      search: client.search,
      onPick(card) {
        attached.add(card);
        close(text);
      },
      onClose: () => {
        close(appButton);
      },
    });
    above.append(flyout.root);
    appButton.setAttribute("aria-expanded", "true");
  }

  function close(focusOn: HTMLElement): void {
    flyout?.close();
    flyout = undefined;
    appButton.setAttribute("aria-expanded", "false");
    focusOn.focus();
  }

  function send(): void {
    const words = text.value.trim();
    const cards = attached.list();
    if (words === "" && cards.length === 0) {
      text.focus();
      return;
    }
    text.value = "";
    attached.clear();
    unfurling.forget();
    onSend(words, cards);
    text.focus();
  }

  text.addEventListener("input", () => {
    unfurling.read(text.value);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });

  return {
    root,
    /** A card that came from elsewhere: the answer after a dialog. */
    attach(card: FoundCard): void {
      attached.add(card);
      text.focus();
    },
  };
}
