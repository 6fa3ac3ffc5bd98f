import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import type { Technique } from "#domain/cards/technique.ts";

import { illustrations } from "#tab/ui/illustrations.ts";
import { cardsWords } from "../cardsWords.ts";
import { PrintedCode } from "./PrintedCode.tsx";
import { PrintedList } from "./PrintedList.tsx";
import { PrintedName } from "./PrintedName.tsx";
import { PrintedSteps } from "./PrintedSteps.tsx";
import { printWords } from "./printWords.ts";
import { toPrintedSides } from "./toPrintedSides.ts";

/** One card as two A5 pages: whether it is the right one, and how to run it. */
export function PrintedCard({ technique }: { readonly technique: Technique }) {
  const { id, name } = technique;
  const { version, facts, versionLine, longerLine, reviewedLine, backSize } =
    toPrintedSides(technique);
  return (
    <>
      <article
        className={`side front ${technique.stage}`}
        data-card={id}
        aria-label={printWords.front(name)}
      >
        <PrintedName technique={technique} />
        <p className="promise">{technique.promise}</p>
        <div className="look">
          <img src={illustrations[id]} alt={toIllustrationWords(id)} />
          <dl>
            {facts.map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className="columns">
          <PrintedList heading={cardsWords.when} items={technique.useWhen} />
          <PrintedList heading={cardsWords.notWhen} items={technique.notWhen} />
        </div>
        <PrintedCode id={id} />
      </article>
      <article
        className={`side back ${backSize} ${technique.stage}`}
        data-card={id}
        aria-label={printWords.back(name)}
      >
        <header className="name">
          <p className="over">{name}</p>
          <h2>{versionLine}</h2>
        </header>
        <PrintedSteps steps={version.steps} />
        <div className="columns">
          <PrintedList heading={cardsWords.questions} items={technique.questions} isOrdered />
          <PrintedList heading={cardsWords.tips} items={technique.tips} />
        </div>
        <section className="safe">
          <h3>{cardsWords.confidentiality}</h3>
          <p>{technique.confidentiality}</p>
        </section>
        <footer>
          {longerLine !== undefined && <p>{longerLine}</p>}
          <p>
            {printWords.credit} {reviewedLine}
          </p>
        </footer>
      </article>
    </>
  );
}
