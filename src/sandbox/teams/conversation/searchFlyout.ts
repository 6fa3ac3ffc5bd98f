import { button, element } from "../element.ts";
import type { ExtensionAnswer, FoundCard } from "../extension/extensionAnswer.ts";
import { conversationWords, pageWords } from "../hostWords.ts";
import { icon } from "../icon.ts";

interface SearchFlyoutOptions {
  readonly search: (words: string) => Promise<ExtensionAnswer>;
  readonly onPick: (card: FoundCard) => void;
  readonly onClose: () => void;
}

export interface SearchFlyout {
  readonly root: HTMLElement;
  readonly close: () => void;
}

/** Teams asks the bot when the fingers rest, not at each letter. */
const rest = 300;

/** The app's own box above the message box: useful cards at once, and others as one types. */
export function createSearchFlyout({ search, onPick, onClose }: SearchFlyoutOptions): SearchFlyout {
  const box = element("input", {
    type: "search",
    "aria-label": conversationWords.search,
    placeholder: conversationWords.search,
    autocomplete: "off",
  });
  const status = element("p", { role: "status" });
  const found = element("ul", { "aria-label": conversationWords.found });
  const root = element(
    "div",
    { class: "flyout", role: "dialog", "aria-label": pageWords.appName },
    element(
      "div",
      { class: "flyout-top" },
      box,
      button(icon("cross"), onClose, { "aria-label": conversationWords.closeSearch }),
    ),
    status,
    found,
  );
  let latest = 0;
  let clock: ReturnType<typeof setTimeout> | undefined;

  async function run(): Promise<void> {
    latest += 1;
    const asked = latest;
    status.textContent = conversationWords.searching;
    const answer = await search(box.value);
    if (asked === latest) show(answer);
  }

  function show(answer: ExtensionAnswer): void {
    const cards = answer.kind === "cards" ? answer.cards : [];
    found.replaceChildren(...cards.map((card) => element("li", {}, drawResult(card, onPick))));
    status.textContent = toStatus(answer, cards.length);
  }

  box.addEventListener("input", () => {
    clearTimeout(clock);
    clock = setTimeout(() => void run(), rest);
  });
  root.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") onClose();
  });
  queueMicrotask(() => {
    box.focus();
  });
  void run();

  return {
    root,
    close() {
      latest += 1;
      clearTimeout(clock);
      root.remove();
    },
  };
}

function drawResult(card: FoundCard, onPick: (card: FoundCard) => void): HTMLElement {
  const { title, text, picture } = card.preview;
  const words = element(
    "span",
    {},
    element("strong", {}, title),
    element("span", { class: "quiet" }, text),
  );
  const pressed = button(words, () => {
    onPick(card);
  });
  if (picture !== undefined) pressed.prepend(element("img", { src: picture, alt: "" }));
  return pressed;
}

function toStatus(answer: ExtensionAnswer, count: number): string {
  if (answer.kind === "message") return answer.text;
  if (answer.kind !== "cards") return conversationWords.unreachable;
  return count === 0 ? conversationWords.noneFound : conversationWords.howMany(count);
}
