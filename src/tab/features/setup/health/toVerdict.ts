import type { HealthItem, HealthStep, Trouble } from "./healthItem.ts";

/** What stands in the way first, and the one next step. */
export interface Verdict {
  /** Undefined when nothing is known to be in the way. */
  readonly trouble?: Trouble;
  /** Whether every part could be looked at. */
  readonly isSure: boolean;
  readonly step: HealthStep;
  /** Everything that a repair would put right. */
  readonly parts: readonly HealthItem[];
}

const steps: Readonly<Partial<Record<Trouble, HealthStep>>> = {
  browser: "cards",
  silent: "reload",
  "no-nested-sign-in": "cards",
  "no-team": "choose-team",
  "signed-out": "sign-in",
  consent: "sign-in",
  "no-list": "set-up",
  columns: "repair",
  indexes: "repair",
  "unique-key": "repair",
  "uses-list": "set-up",
};

/** What stands lower leans on what stands higher, so the first trouble is the one to begin with. */
export function toVerdict(items: readonly HealthItem[]): Verdict {
  const troubled = items.filter(({ trouble }) => trouble !== undefined);
  const isSure = items.every(({ state, isUnproved }) => state !== "unknown" || isUnproved);
  const trouble = troubled[0]?.trouble;
  if (!trouble) return { isSure, step: "check-again", parts: [] };
  const step = toStep(trouble);
  const parts = troubled.filter((item) => item.trouble && toStep(item.trouble) === "repair");
  return { trouble, isSure, step, parts: step === "repair" ? parts : [] };
}

const toStep = (trouble: Trouble): HealthStep => steps[trouble] ?? "check-again";
