import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";
import { reloadPage } from "#tab/platform/reloadPage.ts";
import { cardAddress } from "#tab/ui/addresses.ts";
import { StatePage } from "#tab/ui/StatePage.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { savingHereWords, type SavingObstacle } from "../placeStateWords.ts";
import { formWords } from "./formWords.ts";

interface NotHereProps {
  readonly technique: Technique;
  readonly why: SavingObstacle;
}

/** Stands in place of an empty form where its note could never be saved, so that nobody writes in vain. */
export function NotHere({ technique, why }: NotHereProps) {
  const links = useLinkStyles();
  const { title, meaning, step } = savingHereWords[why];
  const card = cardAddress(technique.id);
  const next = step && "action" in step ? { label: step.label, onPress: reloadPage } : step;

  return (
    <>
      {next && (
        <div>
          <Link href={card} className={mergeClasses(links.link, links.alone)}>
            <span aria-hidden="true">‹ </span>
            {formWords.backTo(technique.name)}
          </Link>
        </div>
      )}
      <StatePage
        title={title}
        meaning={meaning}
        step={next ?? { label: formWords.backTo(technique.name), href: card }}
        isPage
      />
    </>
  );
}
