import type { Directory } from "./directory.ts";
import { button, element, markCurrent } from "./element.ts";
import type { Tab } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import { membershipWords } from "./hostWords.ts";
import { icon } from "./icon.ts";

interface ChannelHeaderOptions {
  readonly directory: Directory;
  readonly onTab: (tab: Tab) => void;
  readonly onAddTab: () => void;
}

/** The channel's name and its tabs. */
export function createChannelHeader({ directory, onTab, onAddTab }: ChannelHeaderOptions) {
  const title = element("h1", {});
  const where = element("p", {});
  const square = element("span", { class: "square", "aria-hidden": "true" });
  const tab = (label: string, name: Tab) =>
    button(label, () => {
      onTab(name);
    });
  const posts = tab("Posts", "posts");
  const cards = tab("Technique Cards", "cards");
  const root = element(
    "header",
    { class: "channel-header" },
    element("div", { class: "channel-name" }, square, element("div", {}, title, where)),
    element(
      "nav",
      { "aria-label": "Channel tabs" },
      posts,
      element("button", { type: "button", disabled: true }, "Files"),
      cards,
      button(icon("plus"), onAddTab, { "aria-label": "Add a tab", title: "Add a tab" }),
    ),
  );

  function show({ team: groupId, channel: id, tab: shown, archived }: HostState): void {
    const team = directory.teams.find((each) => each.groupId === groupId);
    const channel = team?.channels.find((each) => each.id === id);
    title.textContent = channel?.displayName ?? "No channel";
    square.textContent = team?.displayName.slice(0, 1) ?? "";
    const facts = [
      team?.displayName,
      channel && membershipWords[channel.membershipType],
      team?.visibility === "public" ? "public team" : "",
      archived ? "archived" : "",
    ];
    where.textContent = facts.filter(Boolean).join(" · ");
    markCurrent(posts, shown === "posts");
    markCurrent(cards, shown === "cards");
  }

  return { root, show };
}
