import type { HostBehaviour, SignInBehaviour, Surface, Theme, Width } from "./hostChoices.ts";

export const surfaceWords: Readonly<Record<Surface, string>> = {
  channel: "Tab in a channel",
  personal: "Personal app",
  chat: "Tab in a chat",
  meeting: "Meeting without a channel",
  "meeting-channel": "Meeting in a channel",
};

export const themeWords: Readonly<Record<Theme, string>> = {
  default: "Light",
  dark: "Dark",
  contrast: "High contrast",
  glass: "Glass (a theme the tab does not know)",
};

export const widthWords: Readonly<Record<Width, string>> = {
  desktop: "Whole window",
  "720": "720 wide",
  "320": "Side panel, 320 wide",
  phone: "Phone",
};

export const hostWords: Readonly<Record<HostBehaviour, string>> = {
  nested: "Teams with nested sign-in",
  plain: "Host without nested sign-in or sharing",
  mute: "Host that never answers",
};

export const signInWords: Readonly<Record<SignInBehaviour, string>> = {
  silent: "Works silently",
  consent: "Consent is needed",
  cancel: "The person cancels",
  administrator: "Only an administrator may agree",
  "no-network": "No network",
  stalls: "Never gives a token",
  never: "Never answers",
};

export const membershipWords = {
  standard: "",
  private: "private channel",
  shared: "shared channel",
} as const;

export const pageWords = {
  label: "This is not Microsoft Teams, and nobody here is real.",
  notAMember: "This person is not a member of this channel.",
  notAMemberNext: "Pick another person or channel.",
  noTeams: "This person is in no team.",
  noTeamsNext: "Pick another person, or open Technique Cards as a personal app.",
  appName: "Technique Cards",
  personal: "Personal app, in no team",
  chat: "Sample chat",
  chatWhere: "Chat with three sample people",
  meeting: "Sample meeting",
  meetingWhere: "Meeting without a channel",
  meetingIn: "Meeting in",
  meetingStage: "The meeting itself would be here.",
  removed: "Technique Cards was removed from this channel.",
  removedNext: "Press + beside the tabs to add it again.",
  configureWaiting: "Waiting for the page to say that it is ready.",
  configureSilent:
    "The page has not said that it is ready, so there is nothing to save. Close this, and use the tab that is already here.",
  configureReady: "Ready to save.",
  configureRefused: "The page refused to save",
  removeWaiting: "Waiting for the page to say that it is ready.",
  removeSilent: "The page has not said that it is ready. The tab can be removed all the same.",
  removeReady: "Ready to remove.",
  removeRefused: "The page refused to be removed",
} as const;

export const shareWords = {
  title: "Share to Teams",
  to: "Share to",
  message: "Message",
  link: "Link",
  cancel: "Cancel",
  share: "Share",
  chat: "Sample chat",
} as const;

export const conversationWords = {
  box: "Message box",
  message: "Type a message",
  send: "Send",
  search: "Search for a card",
  searching: "Searching …",
  found: "Cards found",
  noneFound: "Nothing was found.",
  howMany: (count: number): string => (count === 1 ? "1 card" : `${String(count)} cards`),
  closeSearch: "Close the search",
  removeCard: "Remove card",
  noCard: "cannot be shown here.",
  more: "More for the message of",
  saveAsNote: "Save as learning note",
  closeDialog: "Close",
  unreachable: "Unable to reach app. Please try again.",
} as const;
