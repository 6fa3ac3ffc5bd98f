interface SendAhead {
  readonly heading: string;
  readonly why: string;
  readonly copy: string;
  readonly text: string;
}

/** What is sent to people before they meet, by the card that it belongs to. Gaps in brackets are filled in by the sender. */
export const sendAheadWords: Readonly<Record<string, SendAhead>> = {
  "peer-assist": {
    heading: "Invite the visitors",
    why: "Send this a week ahead to people who have done something like it. Fill in the words in brackets.",
    copy: "Copy the invitation",
    text: [
      "Will you help us to learn before we start?",
      "",
      "We are about to start [the work]. You have done something like it. We would like to hear what you did, what worked and what you would not do again.",
      "",
      "Our question: [one clear question]",
      "When: [day and time, 30 or 75 minutes]",
      "Where: [room or link]",
      "",
      "You need not prepare anything. Think of one thing that you would do again, and one that you would not. We listen, we do not defend our plan, and no name goes into our notes. We will tell you how it went.",
      "",
      "This is a Peer Assist: people who have done it help people who are about to.",
    ].join("\n"),
  },
  "knowledge-harvesting": {
    heading: "Send the questions ahead",
    why: "Send this a few days before the talk, so that there is time to think. Fill in the words in brackets.",
    copy: "Copy the questions",
    text: [
      "Share what you know before you move on",
      "",
      "We would like to hear how you do [the task or role]. We meet on [day and time] for [30 or 90] minutes. These are the questions that we may ask:",
      "",
      "1. What do people always ask you?",
      "2. What took you longest to learn?",
      "3. Can you talk me through the last time?",
      "4. What do you watch for?",
      "5. Where is it written down, and what is wrong there?",
      "6. What is not finished?",
      "7. What would you tell the next person on day one?",
      "",
      "You need not write anything. Please leave out patients, and speak of roles and not of names. Nothing is saved before you have read it.",
    ].join("\n"),
  },
};
