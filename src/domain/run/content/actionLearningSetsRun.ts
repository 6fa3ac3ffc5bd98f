import type { RunParts, StepPart } from "../stepPart.ts";

const tell: StepPart = {
  asks: "What is the problem, and what do you want from us?",
  speaks: "The presenter. Nobody interrupts",
};
const facts: StepPart = {
  asks: "What do you need to understand?",
  speaks: "Each member asks one short question",
};
const open: StepPart = {
  asks: "What question would help the presenter think?",
  speaks: "Each member asks in turn. No advice",
};
const help: StepPart = {
  asks: "Would you like us to offer help?",
  speaks: "The presenter first, then each member",
};
const act = "What will you do, and by when?";

/** The story is never written down: only the presenter types, at the end, a theme and an action. */
export const actionLearningSetsRun: RunParts = {
  "40-minutes": [
    { asks: "What are our rules?", speaks: "The facilitator" },
    tell,
    facts,
    open,
    { asks: "What do you see differently now?", speaks: "The presenter. The group listens" },
    help,
    {
      asks: act,
      speaks: "The presenter, who alone types here",
      fields: ["nextTime", "learned"],
    },
  ],
  "90-minutes": [
    { asks: "What came of your last action?", speaks: "Everyone in turn" },
    { asks: "What is your problem, in one sentence?", speaks: "Everyone in turn" },
    tell,
    facts,
    open,
    help,
    { asks: act, speaks: "The presenter, who alone types here", fields: ["nextTime"] },
    { asks: "Another problem, or how well do we work?", speaks: "Everyone in turn" },
    {
      asks: "What is your action? May a theme be written down?",
      speaks: "Everyone in turn. Only the presenter types",
      fields: ["learned"],
    },
  ],
};
