import { useId } from "react";

import type { Technique } from "#domain/cards/technique.ts";

import { CardListPart, CardPart } from "./CardPart.tsx";
import { cardsWords } from "./cardsWords.ts";
import { useSideStyles } from "./useSideStyles.ts";
import { VersionSteps } from "./VersionSteps.tsx";

/** The second side: everything needed to run it with people in the room. */
export function HowToRunIt({ technique }: { readonly technique: Technique }) {
  const side = useSideStyles();
  const id = useId();

  return (
    <section aria-labelledby={id} className={side.side}>
      <h2 id={id} className={side.heading}>
        {cardsWords.howTo}
      </h2>
      <CardListPart heading={cardsWords.prepare} items={technique.prepare} />
      <VersionSteps key={technique.id} versions={technique.versions} />
      <CardPart heading={cardsWords.questions}>
        <ol className={side.list}>
          {technique.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </CardPart>
      <CardListPart heading={cardsWords.outputs} items={technique.outputs} />
      <CardListPart heading={cardsWords.tips} items={technique.tips} />
      <CardListPart heading={cardsWords.pitfalls} items={technique.pitfalls} />
      <CardPart heading={cardsWords.online}>
        <p className={side.text}>{technique.online}</p>
      </CardPart>
    </section>
  );
}
