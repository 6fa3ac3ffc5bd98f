import type { PageToSee, PageWorld } from "./pageToSee.ts";

const allowOutside = ({ tenant }: PageWorld) => tenant.setSettingsFile("outside");

/** The product without Teams around it, where people may sign in all the same. */
export const outsidePages: readonly PageToSee[] = [
  {
    name: "outside-sign-in",
    address: "team",
    before: allowOutside,
    heading: "Sign in to use your team's notes",
    says: "Then choose your team",
  },
  {
    name: "outside-form",
    address: "cards/after-action-review/note",
    before: allowOutside,
    heading: "Sign in to use your team's notes",
    says: "Sign in and choose your team first",
  },
  {
    name: "outside-relay",
    address: "sign-in#req=none",
    heading: "Sign in to Technique Cards",
    says: "in a window of its own",
  },
];
