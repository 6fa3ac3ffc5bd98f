import type { Page } from "@playwright/test";

import { makeNote, noteDialogTitle, noteForm, saveAsNote } from "../messageJourney.ts";
import { nextTimeBox } from "../noteJourney.ts";
import type { PageToSee } from "./pageToSee.ts";

const samplePost = "The new handover board is up.";
const title = "Save as a learning note";

/** A page in the dialog over a conversation. */
const inDialog = {
  visit: { tab: "posts" },
  frame: noteDialogTitle,
  before: ({ tenant }) => {
    tenant.agree("ben", "Sites.Manage.All");
  },
  open: (_tab, page) => saveAsNote(page, samplePost),
} as const satisfies Partial<PageToSee>;

const makeOne = (page: Page) => makeNote(page, samplePost, "Agree one place for messages.");

/** The pages on which a message becomes a note. */
export const messagePages: readonly PageToSee[] = [
  {
    ...inDialog,
    name: "message-form",
    heading: title,
    says: "The form begins with the words of the message.",
  },
  {
    ...inDialog,
    name: "message-saved",
    heading: title,
    says: "Put a card into the conversation",
    open: (_tab, page) => makeOne(page),
  },
  {
    ...inDialog,
    name: "message-saved-before",
    heading: title,
    says: "You saved this message before",
    async open(_tab, page) {
      await makeOne(page);
      await noteForm(page).getByRole("button", { name: "Close" }).click();
      await saveAsNote(page, samplePost);
      await nextTimeBox(noteForm(page)).waitFor();
    },
  },
  {
    ...inDialog,
    name: "message-in-chat",
    visit: { tab: "posts", surface: "chat" },
    heading: "A chat has no notes of its own",
  },
  {
    ...inDialog,
    name: "message-no-sign-in",
    visit: { tab: "posts", host: "plain" },
    heading: "This version of Teams cannot sign you in",
  },
  { name: "message-browser", address: "message", heading: "Messages are saved in Teams" },
];
