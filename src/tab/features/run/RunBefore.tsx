import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Technique, Version } from "#domain/cards/technique.ts";
import { noteFormAddress, runAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { hasWords } from "./hasWords.ts";
import { runWords } from "./runWords.ts";
import { useRunStyles } from "./useRunStyles.ts";

interface RunBeforeProps {
  readonly technique: Technique;
  readonly version: Version;
  readonly hasEnded: boolean;
  readonly onGoOn: () => void;
}

/** A run that was ended, or that goes on in another length: nothing of it is taken away. */
export function RunBefore({ technique, version, hasEnded, onGoOn }: RunBeforeProps) {
  const styles = useRunStyles();
  const buttons = useButtonStyles();

  return (
    <section className={mergeClasses(styles.panel, styles.narrow)}>
      <p className={styles.text}>
        {hasEnded ? runWords.hasEnded : runWords.underWay(version.name)}
      </p>
      <div className={styles.actions}>
        {hasEnded && hasWords(technique, version) && (
          <Link href={noteFormAddress(technique.id)} className={buttons.primary}>
            {runWords.toNote}
          </Link>
        )}
        <Link
          href={runAddress(technique.id, version.id)}
          replace
          className={hasEnded ? buttons.secondary : buttons.primary}
          onClick={onGoOn}
        >
          {runWords.goOnWithIt}
        </Link>
      </div>
    </section>
  );
}
