/** What a person says on the cards home, and the card that techniques.md would answer with. */
export interface Situation {
  /** One plain sentence in the person's own voice, for the test's title. */
  readonly says: string;
  readonly moment:
    "about-to-start" | "just-finished" | "stuck" | "someone-leaving" | "bring-together";
  /** How long they have got, in minutes; 120 means two hours or more. Left out: not said. */
  readonly minutes?: 15 | 30 | 60 | 120;
  readonly people?: "up-to-3" | "4-to-12" | "13-or-more";
  /** anytime: people cannot all meet at the same time. */
  readonly place?: "together" | "online" | "anytime";
  /** The id of the expected first card. */
  readonly first: string;
  /** Which part of the domain facts says so: "2.4 use when: after a shift; quick form 15 min". */
  readonly because: string;
}

export const situations: readonly Situation[] = [
  {
    says: "We are about to start something.",
    moment: "about-to-start",
    first: "before-action-review",
    because: "2.3 what: a short team conversation just before work starts",
  },
  {
    says: "We are about to start something and have 15 minutes.",
    moment: "about-to-start",
    minutes: 15,
    first: "before-action-review",
    because: "2.3 time: from 15 min; card lengths: 2.1, 2.2 and 2.12 all need 30 min or more",
  },
  {
    says: "We are about to start something, there are no more than three of us, and we have an hour.",
    moment: "about-to-start",
    minutes: 60,
    people: "up-to-3",
    first: "before-action-review",
    because:
      "2.3 time: card figure 30–45 min; card sizes: 2.3 from 3 people, 2.1 and 2.12 from 4, 2.2 from 6",
  },
  {
    says: "We are about to start something, there are more than a dozen of us in one room, and we have an hour.",
    moment: "about-to-start",
    minutes: 60,
    people: "13-or-more",
    place: "together",
    first: "appreciative-inquiry",
    because:
      "2.12 use when: start of a change; who: 4 to whole-system, from 30 min; card sizes: 2.1, 2.2 and 2.3 stop at 10 or 12",
  },
  {
    says: "We have just finished something.",
    moment: "just-finished",
    first: "after-action-review",
    because: "2.4 use when: after an event, meeting, shift or phase, success as well as problem",
  },
  {
    says: "We have just finished something and have 15 minutes.",
    moment: "just-finished",
    minutes: 15,
    first: "after-action-review",
    because: "2.4 time: quick form 15 min; card lengths: 2.11 needs 120",
  },
  {
    says: "We have just finished something, there are between 4 and 12 of us online, and we have half an hour.",
    moment: "just-finished",
    minutes: 30,
    people: "4-to-12",
    place: "online",
    first: "after-action-review",
    because:
      "2.4 time: quick form 15 min; who: up to about 12; virtual; card lengths: 2.11 needs 120",
  },
  {
    says: "We have just finished something and have two hours or more.",
    moment: "just-finished",
    minutes: 120,
    first: "retrospect",
    because:
      "2.11 time and steps: 2 to 4 hours; 2.4 related: retrospect is bigger, card figure 45–60 min",
  },
  {
    says: "We have just finished something, there are between 4 and 12 of us in one room, and we have two hours or more.",
    moment: "just-finished",
    minutes: 120,
    people: "4-to-12",
    place: "together",
    first: "retrospect",
    because: "2.11 who: no more than about 12, all at one table; steps: 2 hours for 8 people",
  },
  {
    says: "We have just finished something, there are no more than three of us, and we have two hours or more.",
    moment: "just-finished",
    minutes: 120,
    people: "up-to-3",
    first: "after-action-review",
    because:
      "2.4 who: those directly involved, even one person alone; card sizes: 2.11 from 4 people",
  },
  {
    says: "We are stuck and have half an hour.",
    moment: "stuck",
    minutes: 30,
    first: "peer-assist",
    because:
      "2.2 what: about to start or stuck; time: short forms 30–45 min; card lengths: 2.8 needs 40, 2.7 needs 45",
  },
  {
    says: "We are stuck, there would be between 4 and 12 of us online, and we have half an hour.",
    moment: "stuck",
    minutes: 30,
    people: "4-to-12",
    place: "online",
    first: "peer-assist",
    because:
      "2.2 who: 6–12; virtual; time: short forms 30–45 min; card lengths: 2.8 needs 40, 2.7 needs 45",
  },
  {
    says: "We are stuck and cannot all meet at the same time.",
    moment: "stuck",
    place: "anytime",
    first: "communities-of-practice",
    because:
      "2.7 use when: entrenched problems with several possible answers; time: any time, anywhere; 2.2 and 2.8 are meetings",
  },
  {
    says: "Someone is leaving.",
    moment: "someone-leaving",
    first: "knowledge-harvesting",
    because: "2.10 use when: leaver, retirement, secondment end",
  },
  {
    says: "Someone is leaving, there are between 4 and 12 of us, and we have 15 minutes.",
    moment: "someone-leaving",
    minutes: 15,
    people: "4-to-12",
    first: "knowledge-assets",
    because:
      "2.9 use when: before people leave; card lengths and sizes: 2.9 from 15 min, 3–8 people; 2.10 needs 30",
  },
  {
    says: "Someone is leaving, there are no more than three of us online, and we have an hour.",
    moment: "someone-leaving",
    minutes: 60,
    people: "up-to-3",
    place: "online",
    first: "knowledge-harvesting",
    because:
      "2.10 use when: leaver; who: 2–4 in interviews; virtual: Teams call; card lengths: from 30 min",
  },
  {
    says: "Someone is leaving and we have half an hour to talk.",
    moment: "someone-leaving",
    minutes: 30,
    first: "knowledge-harvesting",
    because: "2.10 use when: leaver; card lengths: a hand-over talk of 30 min",
  },
  {
    says: "I want to bring more than a dozen people together, and we have two hours or more.",
    moment: "bring-together",
    minutes: 120,
    people: "13-or-more",
    first: "knowledge-cafe",
    because:
      "2.5 who: 12–32; time: 1–2 hours; purpose: see other views, break silos, build community",
  },
  {
    says: "I want to bring more than a dozen people together in one room for half an hour.",
    moment: "bring-together",
    minutes: 30,
    people: "13-or-more",
    place: "together",
    first: "knowledge-cafe",
    because:
      "2.5 variations: espresso café 30 min; card lengths: 2.7 needs 45, 2.13 needs 60; 2.6 steps: pairs meet on their own",
  },
  {
    says: "I want to bring people together who cannot all meet at the same time and have 15 minutes each.",
    moment: "bring-together",
    minutes: 15,
    place: "anytime",
    first: "randomised-coffee-trials",
    because:
      "2.6 time: 15 minutes talk; steps: each pair arrange their own chat; card lengths: 2.7 needs 45",
  },
];
