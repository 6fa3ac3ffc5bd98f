/** What comes before a run and before a note: this is no incident system. */
export const signpostWords = {
  first:
    "Has somebody been harmed, or could they have been? Record it in the incident system first.",
  link: "Learn from patient safety events (LFPSE) service",
} as const;
