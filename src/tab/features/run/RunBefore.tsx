import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Technique, Version } from "#domain/cards/technique.ts";
import { noteFormAddress, runAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { runWords } from "./runWords.ts";
import { useRunStyles } from "./useRunStyles.ts";

/** A run of this card that is on the device already. */
export interface EarlierRun {
  readonly version: Version;
  readonly hasEnded: boolean;
  /** Words of it that were not sent yet. */
  readonly hasWords: boolean;
}

interface RunBeforeProps extends EarlierRun {
  readonly technique: Technique;
  readonly onGoOn: () => void;
}

/** A run that was ended, or that goes on in another length: nothing of it is taken away. */
export function RunBefore({ technique, version, hasEnded, hasWords, onGoOn }: RunBeforeProps) {
  const styles = useRunStyles();
  const buttons = useButtonStyles();

  return (
    <section className={mergeClasses(styles.panel, styles.narrow)}>
      <p className={styles.text}>
        {hasEnded ? runWords.hasEnded : runWords.underWay(version.name)}
        {hasEnded && hasWords && ` ${runWords.hasWords}`}
      </p>
      <div className={styles.actions}>
        {hasEnded && hasWords && (
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
