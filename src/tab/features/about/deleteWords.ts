/** Taking everything off the device. */
export const deleteWords = {
  heading: "Delete what is on this device",
  meaning:
    "Drafts, unsent notes and choices stay on this device until you delete them or their time is up. Notes saved to a team stay with the team.",
} as const;
