/** What the shell says. */
export const appWords = {
  places: "Places in Technique Cards",
  cards: "Cards",
  notes: "Notes",
  skip: "Skip to the page",
  toMessage: "Back to the message",
  loading: "Opening the page",
  foot: "About Technique Cards",
  health: "Is it working?",
  about: {
    privacy: "Privacy",
    terms: "Terms of use",
    support: "Help and support",
    accessibility: "Accessibility",
  },
  broken: {
    title: "Something went wrong on this page",
    meaning:
      "This is our mistake, not yours. Words you had typed are kept as a draft where this device allows it.",
    again: "Try again",
    home: "Go to the cards",
  },
  absent: {
    title: "This part of the app could not be loaded",
    meaning:
      "You may be offline. Nothing you wrote is lost. Check your connection, then try again.",
  },
} as const;
