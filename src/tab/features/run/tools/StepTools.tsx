import type { StepTool } from "#domain/run/stepPart.ts";

import { Pairs } from "./Pairs.tsx";

/** What helps at a step. Each is there from the first step on, so that nothing in it is lost when people go on or back. */
export function StepTools({ tool }: { readonly tool: StepTool | undefined }) {
  return (
    <div hidden={tool !== "pairs"}>
      <Pairs />
    </div>
  );
}
