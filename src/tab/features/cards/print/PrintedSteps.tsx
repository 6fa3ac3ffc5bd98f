import type { Step } from "#domain/cards/technique.ts";

import { cardsWords } from "../cardsWords.ts";

/** Timed steps; on a poster their titles alone, so that they can be large. */
export function PrintedSteps({
  steps,
  isBrief = false,
}: {
  readonly steps: readonly Step[];
  readonly isBrief?: boolean;
}) {
  return (
    <ol className="steps">
      {steps.map(({ minutes, title, how }) => (
        <li key={title}>
          <span className="minutes">{cardsWords.shortMinutes(minutes)}</span>
          <div>
            <strong>{title}</strong>
            {!isBrief && <p>{how}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
