import type { Directory } from "./directory.ts";
import { button, element, markCurrent } from "./element.ts";
import { hasChannel, hasConversation, type Tab } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import { pageWords } from "./hostWords.ts";
import { icon, type IconName } from "./icon.ts";
import { toPlaceWords } from "./placeWords.ts";

interface ChannelHeaderOptions {
  readonly directory: Directory;
  readonly onTab: (tab: Tab) => void;
  readonly onAddTab: () => void;
  readonly onRemoveTab: () => void;
}

/** The name of the place, and the tabs of a channel or a chat. */
export function createChannelHeader(options: ChannelHeaderOptions) {
  const { directory, onTab, onAddTab, onRemoveTab } = options;
  const title = element("h1", {});
  const where = element("p", {});
  const square = element("span", { class: "square", "aria-hidden": "true" });
  const tab = (label: string, name: Tab) =>
    button(label, () => {
      onTab(name);
    });
  const small = (drawing: IconName, label: string, onPress: () => void) =>
    button(icon(drawing), onPress, { "aria-label": label, title: label });
  const posts = tab("Posts", "posts");
  const cards = tab(pageWords.appName, "cards");
  const add = small("plus", "Add a tab", onAddTab);
  const remove = small("cross", "Remove the tab Technique Cards", onRemoveTab);
  const tabs = element(
    "nav",
    { "aria-label": "Tabs" },
    posts,
    element("button", { type: "button", disabled: true }, "Files"),
    cards,
    remove,
    add,
  );
  const root = element(
    "header",
    { class: "channel-header" },
    element("div", { class: "channel-name" }, square, element("div", {}, title, where)),
    tabs,
  );

  function show(state: HostState): void {
    const words = toPlaceWords(directory, state);
    title.textContent = words.title;
    where.textContent = words.where;
    square.textContent = words.letter;
    const isChannel = hasChannel(state.surface);
    const isRemoved = isChannel && state.removed;
    tabs.hidden = !hasConversation(state.surface) || (isChannel && state.channel === "");
    posts.textContent = isChannel ? "Posts" : "Chat";
    const isLeft = document.activeElement === remove && isRemoved;
    cards.hidden = isRemoved;
    remove.hidden = isRemoved || !isChannel;
    add.hidden = !isChannel;
    if (isLeft) add.focus();
    markCurrent(posts, state.tab === "posts");
    markCurrent(cards, state.tab === "cards");
  }

  return { root, show };
}
