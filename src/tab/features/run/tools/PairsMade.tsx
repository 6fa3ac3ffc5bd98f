import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useRunStyles } from "../useRunStyles.ts";
import { CopyLine } from "./CopyLine.tsx";
import { pairsWords, toList, toMessage } from "./pairsWords.ts";
import { useCopy } from "./useCopy.ts";
import type { NamedRounds } from "./usePairs.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  pair: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface PairsMadeProps {
  readonly sentences: readonly string[];
  readonly rounds: NamedRounds;
}

/** Who meets, one round at a time, and the messages to copy. */
export function PairsMade({ sentences, rounds }: PairsMadeProps) {
  const styles = useStyles();
  const parts = useRunStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const copy = useCopy();
  const [shown, setShown] = useState(0);
  const id = useId();
  const round = rounds[shown] ?? [];

  return (
    <>
      <p className={parts.text}>{sentences.join(" ")}</p>
      {rounds.length > 1 && (
        <div className={fields.field}>
          <label htmlFor={id} className={fields.label}>
            {pairsWords.shown}
          </label>
          <select
            id={id}
            className={fields.input}
            value={shown}
            onChange={({ target }) => setShown(Number(target.value))}
          >
            {rounds.map((_, at) => (
              <option key={pairsWords.round(at + 1)} value={at}>
                {pairsWords.round(at + 1)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={parts.actions}>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => copy.copy(round.map(toMessage).join("\n\n"))}
        >
          {pairsWords.copyAll}
        </button>
        <button
          type="button"
          className={buttons.secondary}
          onClick={() => copy.copy(round.map(toList).join("\n"))}
        >
          {pairsWords.copyList}
        </button>
      </div>
      <CopyLine copy={copy} />
      <ul className={styles.list} aria-label={pairsWords.round(shown + 1)}>
        {round.map((names) => (
          <li key={toList(names)} className={styles.pair}>
            <span>{toList(names)}</span>
            <button
              type="button"
              className={buttons.subtle}
              aria-label={pairsWords.copyOne(toList(names))}
              onClick={() => copy.copy(toMessage(names))}
            >
              {pairsWords.copyShort}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
