/** Asked once for each device, since what is kept there can be read there. */
export const sharedWords = {
  question: "Is this a shared computer?",
  answers: { shared: "Yes, others use it", own: "No, only me" },
  meanings: {
    shared: "Your words are then kept only until this page closes.",
    own: "Your draft then stays here for 14 days. It is not encrypted.",
  },
  answered: {
    shared: "This computer is shared. Your words are kept only until this page closes.",
    own: "Only you use this computer.",
  },
  change: { shared: "Others use it too", own: "Only I use it" },
} as const;
