/** What the window says in which the tab is removed. */
export const removeWords = {
  title: "Remove Technique Cards",
  meaning: "Removing this tab deletes no notes. Choose Remove when you are ready.",
  notes: "The team's notes stay",
  inTeam: "They stay in the list LearningNotes, in the team's own SharePoint site.",
  inChannel: "They stay in the list LearningNotes, in this channel's own SharePoint site.",
  where:
    "To see them, open the Files tab, choose Open in SharePoint, then Site contents. A team owner can delete the list there.",
  device: "On this device",
  drafts: "Drafts stay on this device for 14 days, and are then deleted.",
  unsent: (count: number): string =>
    count === 1
      ? "1 note of yours is not sent yet. Send it before you remove the tab."
      : `${String(count)} notes of yours are not sent yet. Send them before you remove the tab.`,
  outside: {
    title: "This page belongs in Teams",
    meaning:
      "It opens when Technique Cards is removed from a channel. Nothing can be removed from here, and no notes are deleted.",
    step: "Go to the cards",
  },
} as const;
