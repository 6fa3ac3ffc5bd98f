import type { Visit } from "../toHostAddress.ts";
import { keepNotes } from "./notePages.ts";
import type { PageToSee } from "./pageToSee.ts";

const form = "cards/after-action-review/note";
const listTitle = "This team's notes";

/** The notes behind an obstacle; a state below the list's own heading. */
const inNotes = (
  name: string,
  says: string,
  visit: Visit,
  more: Partial<PageToSee> = {},
): PageToSee => ({
  name: `notes-${name}`,
  visit: { page: "notes", ...visit },
  heading: listTitle,
  says,
  ...more,
});

const instead = (name: string, heading: string, visit: Visit): PageToSee => ({
  name,
  visit,
  heading,
});

const pressContinue = (button: string): Pick<PageToSee, "open"> => ({
  open: async (tab) => {
    await tab.getByRole("button", { name: button }).click();
  },
});

const pressNotes: Pick<PageToSee, "open"> = {
  open: async (tab) => {
    await tab.getByRole("link", { name: "Notes", exact: true }).click();
  },
};

/** Everything that can stand between a person and the team's notes. */
export const obstaclePages: readonly PageToSee[] = [
  inNotes("not-set-up", "This team is not set up yet", {}),
  inNotes("consent-needed", "Technique Cards needs your agreement", { signin: "consent" }),
  inNotes(
    "consent-refused",
    "You did not agree this time",
    { signin: "cancel" },
    pressContinue("Continue"),
  ),
  inNotes("signed-out", "You are not signed in", { signin: "never" }),
  inNotes("not-a-member", "You may not see these notes", {
    person: "cara",
    channel: "private",
    closed: "yes",
  }),
  inNotes("channel-not-ready", "This channel is not ready yet", { channel: "new" }),
  inNotes("archived", "This team is archived", { archived: "yes" }),
  inNotes("no-nested-sign-in", "This version of Teams cannot sign you in", { host: "plain" }),
  inNotes(
    "offline",
    "There is no connection",
    {},
    {
      before: ({ tenant }) => {
        tenant.setWeather({ method: "*", path: "", kind: "offline" });
      },
    },
  ),
  inNotes(
    "busy",
    "Microsoft 365 is busy",
    {},
    {
      before: ({ tenant }) => {
        tenant.setWeather({ method: "*", path: "", kind: "429", seconds: 1 });
      },
    },
  ),
  ...(
    [
      ["bad", "Technique Cards has a wrong setting"],
      ["missing", "Technique Cards is not set up on its server"],
      ["unreachable", "There is no connection"],
    ] as const
  ).map(([state, says]) =>
    inNotes(
      `settings-${state}`,
      says,
      {},
      {
        complaint: /config\.json/,
        before: ({ tenant }) => {
          tenant.setSettingsFile(state);
        },
      },
    ),
  ),
  inNotes("guest", "This team is not set up yet", { person: "dev" }),
  instead("notes-cross-tenant", "This channel belongs to another organisation", {
    person: "eve",
    channel: "shared",
    page: "notes",
  }),
  instead("notes-chat", "A chat has no notes of its own", { surface: "chat", page: "notes" }),
  instead("notes-meeting", "This meeting is not in a channel", {
    surface: "meeting",
    page: "notes",
  }),
  instead("notes-personal", "No team is chosen yet", { surface: "personal", page: "notes" }),
  {
    ...instead("notes-silent-host", "Teams did not answer", { host: "mute" }),
    ...pressNotes,
  },
  {
    name: "notes-browser",
    address: "notes",
    heading: "Notes live in your team's channel",
  },
  instead("form-guest", "Guests cannot save notes here", { person: "dev", page: form }),
  instead("form-archived", "This team is archived", { archived: "yes", page: form }),
  instead("form-cross-tenant", "This channel belongs to another organisation", {
    person: "eve",
    channel: "shared",
    page: form,
  }),
  instead("form-personal", "No team is chosen yet", { surface: "personal", page: form }),
  instead("form-chat", "A chat has no notes of its own", { surface: "chat", page: form }),
  instead("form-meeting", "This meeting is not in a channel", { surface: "meeting", page: form }),
  { name: "form-browser", address: form, heading: "Notes are saved in Teams" },
  instead("team-list", "Choose your team", { surface: "personal", page: "team" }),
  {
    ...instead("team-picked", listTitle, { surface: "personal", page: "team" }),
    before: (world) => keepNotes(world),
    open: async (tab) => {
      await tab.getByRole("button", { name: "Ward 7 (sample)" }).click();
      await tab.getByRole("link", { name: "Notes", exact: true }).click();
    },
  },
  {
    name: "team-none",
    visit: { person: "fay", surface: "personal", page: "team" },
    heading: "Choose your team",
    says: "You are in no team yet",
  },
  instead("team-in-channel", "There is no team to choose here", { page: "team" }),
  { name: "team-browser", address: "team", heading: "Teams are chosen in Teams" },
  {
    name: "part-not-loaded",
    heading: "This part of the app could not be loaded",
    complaint: /net::ERR_|Failed to fetch|error loading/,
    open: async (tab, page, { context }) => {
      await page.waitForLoadState("networkidle");
      await context.setOffline(true);
      await tab.getByRole("link", { name: "Is it working?" }).click();
    },
  },
];
