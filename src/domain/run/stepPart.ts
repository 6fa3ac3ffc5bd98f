import type { TechniqueId } from "../cards/technique.ts";

/** What helps at a step beyond its question. */
export type StepTool = "pairs" | "first-thoughts" | "next-review";

/** What a run adds to a step of a card. */
export interface StepPart {
  /** What is read across the room. */
  readonly asks: string;
  /** Who speaks. */
  readonly speaks: string;
  /** The questions of the card's note that are typed beside it; none where nothing may be written down. */
  readonly fields?: readonly string[];
  readonly tool?: StepTool;
  /** Techniques whose lessons of before help here; they go into the first of the fields. */
  readonly lessonsOf?: readonly TechniqueId[];
}

/** For each version of a technique by its id, a part for each of its steps. */
export type RunParts = Readonly<Record<string, readonly StepPart[]>>;
