import type { Technique } from "#domain/cards/technique.ts";

import { illustrations } from "#tab/ui/illustrations.ts";
import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import { cardsWords } from "../cardsWords.ts";
import { PrintedCode } from "./PrintedCode.tsx";
import { PrintedList } from "./PrintedList.tsx";
import { PrintedName } from "./PrintedName.tsx";
import { PrintedSteps } from "./PrintedSteps.tsx";
import { printWords } from "./printWords.ts";
import { toPrintedSides } from "./toPrintedSides.ts";

/** One card for a wall: the questions can be read from two metres away, the rest from one. */
export function PrintedPoster({ technique }: { readonly technique: Technique }) {
  const { id, name, stage } = technique;
  const { version, versionLine, reviewedLine, posterSize } = toPrintedSides(technique);
  return (
    <article
      className={`poster ${posterSize} ${stage}`}
      data-card={id}
      aria-label={printWords.posterTitle(name)}
    >
      <div className="look">
        <PrintedName technique={technique} />
        <img src={illustrations[id]} alt={toIllustrationWords(id)} />
      </div>
      <PrintedList heading={cardsWords.questions} items={technique.questions} isOrdered />
      <section>
        <h3>{versionLine}</h3>
        <PrintedSteps steps={version.steps} isBrief />
      </section>
      <div className="foot">
        <section className="safe">
          <h3>{cardsWords.confidentiality}</h3>
          <p>{technique.confidentiality}</p>
          <p className="credit">
            {printWords.credit} {reviewedLine}
          </p>
        </section>
        <PrintedCode id={id} />
      </div>
    </article>
  );
}
