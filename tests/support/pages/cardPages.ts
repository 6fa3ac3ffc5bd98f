import { deck } from "#domain/cards/deck.ts";

import { findCard } from "../noteJourney.ts";
import type { PageToSee } from "./pageToSee.ts";

const cards = { heading: "What is happening?" } as const;

/** The cards home in each of its states, every card, and both in a browser of its own. */
export const cardPages: readonly PageToSee[] = [
  { name: "cards", ...cards, says: "All techniques" },
  {
    name: "cards-moment-chosen",
    ...cards,
    says: "Start with this",
    open: async (tab) => {
      await tab.getByRole("button", { name: "Just finished" }).click();
    },
  },
  {
    name: "cards-all-asked",
    ...cards,
    says: "Start with this",
    open: async (tab) => {
      await tab.getByRole("button", { name: "Bring people together" }).click();
      await tab.getByRole("button", { name: "1 hour" }).click();
      await tab.getByRole("button", { name: "13 or more" }).click();
    },
  },
  {
    name: "cards-found",
    ...cards,
    says: "Techniques found",
    open: async (tab) => {
      await tab.getByRole("searchbox", { name: "Search techniques" }).fill("coffee");
    },
  },
  {
    name: "cards-no-match",
    ...cards,
    says: "No technique matches “zebra crossing”.",
    open: async (tab) => {
      await tab.getByRole("searchbox", { name: "Search techniques" }).fill("zebra crossing");
    },
  },
  {
    name: "cards-favourites",
    ...cards,
    says: "Your favourites",
    open: async (tab) => {
      await findCard(tab);
      await tab.getByRole("button", { name: /^Keep .* as a favourite$/ }).click();
      await tab.getByRole("link", { name: "Cards", exact: true }).click();
    },
  },
  { name: "side-panel", visit: { surface: "meeting-channel" }, ...cards, says: "All techniques" },
  ...deck.map(({ id, plainName }) => ({
    name: `card-${id}`,
    visit: { page: `cards/${id}` },
    heading: plainName,
  })),
  { name: "browser-cards", address: "", ...cards, says: "All techniques" },
  {
    name: "browser-card",
    address: "cards/knowledge-cafe",
    heading: deck.find(({ id }) => id === "knowledge-cafe")?.plainName ?? "",
  },
];
