import type { StepTool } from "#domain/run/stepPart.ts";

import { FirstThoughts } from "./FirstThoughts.tsx";
import { NextReview } from "./NextReview.tsx";
import { Pairs } from "./Pairs.tsx";
import type { Gathering } from "./useGathering.ts";

interface StepToolsProps {
  readonly tool: StepTool | undefined;
  readonly gathering: Gathering;
  /** The day of the next review. */
  readonly onDay: (day: string) => void;
}

/** What helps at a step. Names that were pasted stay as long as the run is open, so that people can go on and back. */
export function StepTools({ tool, gathering, onDay }: StepToolsProps) {
  const { isGathering, begin, add, show } = gathering;
  return (
    <>
      <div hidden={tool !== "pairs"}>
        <Pairs />
      </div>
      {tool === "first-thoughts" && (
        <FirstThoughts isGathering={isGathering} onBegin={begin} onAdd={add} onShow={show} />
      )}
      {tool === "next-review" && <NextReview onDay={onDay} />}
    </>
  );
}
