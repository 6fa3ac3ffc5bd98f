import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { Technique } from "#domain/cards/technique.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useRunStyles } from "../useRunStyles.ts";
import { CopyLine } from "./CopyLine.tsx";
import { sendAheadWords } from "./sendAheadWords.ts";
import { useCopy } from "./useCopy.ts";

const useStyles = makeStyles({
  text: {
    margin: "0",
    maxWidth: "68ch",
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-line",
  },
});

/** A text to be sent before people meet; most cards need none. */
export function SendAhead({ technique }: { readonly technique: Technique }) {
  const styles = useStyles();
  const parts = useRunStyles();
  const buttons = useButtonStyles();
  const copy = useCopy();
  const words = sendAheadWords[technique.id];
  if (!words) return null;

  return (
    <section className={mergeClasses(parts.panel, parts.narrow)}>
      <h2 className={parts.heading}>{words.heading}</h2>
      <p className={parts.text}>{words.why}</p>
      <p className={styles.text}>{words.text}</p>
      <div className={parts.actions}>
        <button type="button" className={buttons.secondary} onClick={() => copy.copy(words.text)}>
          {words.copy}
        </button>
      </div>
      <CopyLine copy={copy} />
    </section>
  );
}
