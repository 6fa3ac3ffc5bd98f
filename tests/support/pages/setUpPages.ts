import { keepNotes, setUp } from "./notePages.ts";
import type { PageToSee } from "./pageToSee.ts";

const health = { heading: "Is it working?", visit: { page: "health" } } as const;

/** *Is it working?*, the windows in which a tab is added and removed, and the pages about the product. */
export const setUpPages: readonly PageToSee[] = [
  {
    name: "health-well",
    ...health,
    says: "Everything is in place",
    before: setUp,
  },
  {
    name: "health-second-list-missing",
    ...health,
    says: "Notes work. One list can still be added",
    before: (world) => keepNotes(world),
  },
  { name: "health-not-set-up", ...health, says: "This team is not set up yet" },
  {
    name: "health-no-unique-key",
    ...health,
    says: "The list has lost its unique key",
    before: async (world) => {
      await setUp(world);
      world.tenant.byHand({}, "remove-unique-key");
    },
  },
  {
    name: "health-signed-out",
    ...health,
    visit: { page: "health", signin: "never" },
    says: "You are not signed in",
  },
  {
    name: "health-personal",
    ...health,
    visit: { page: "health", surface: "personal" },
    says: "No team is chosen yet",
  },
  {
    name: "health-settings-bad",
    ...health,
    says: "Some settings are wrong",
    complaint: /config\.json/,
    before: ({ tenant }) => {
      tenant.setSettingsFile("bad");
    },
  },
  { name: "health-browser", address: "health", ...health, says: "You are not in Teams" },
  {
    name: "configure-owner",
    visit: { person: "asha" },
    frame: "Set up Technique Cards",
    heading: "Add Technique Cards",
    says: "This team has no list for notes yet",
    open: async (_, page) => {
      await page.getByRole("button", { name: "Add a tab" }).click();
    },
  },
  {
    name: "configure-may-not",
    visit: { person: "cara", channel: "private", closed: "yes" },
    frame: "Set up Technique Cards",
    heading: "Add Technique Cards",
    open: async (_, page) => {
      await page.getByRole("button", { name: "Add a tab" }).click();
    },
  },
  {
    name: "remove",
    frame: "Remove Technique Cards",
    heading: "Remove Technique Cards",
    open: async (_, page) => {
      await page.getByRole("button", { name: "Remove the tab Technique Cards" }).click();
    },
  },
  { name: "configure-browser", address: "configure", heading: "This page belongs in Teams" },
  { name: "remove-browser", address: "remove", heading: "This page belongs in Teams" },
  ...(
    [
      ["privacy", "Privacy"],
      ["terms", "Terms of use"],
      ["support", "Help and support"],
      ["accessibility", "Accessibility"],
    ] as const
  ).map(([page, heading]) => ({ name: page, address: page, heading })),
  { name: "privacy-in-teams", visit: { page: "privacy" }, heading: "Privacy" },
];
