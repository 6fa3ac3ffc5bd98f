import { makeStyles, tokens } from "@fluentui/react-components";

import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";

import { historyWords } from "./historyWords.ts";
import type { WordChange } from "./toWordChanges.ts";

const useStyles = makeStyles({
  words: { margin: "0", maxWidth: "68ch", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  added: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  taken: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    textDecorationLine: "line-through",
    textDecorationThickness: "2px",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

/** A text with what was added and what was taken out marked: by a line for the eye, and in words for what reads aloud. */
export function ChangedWords({ words }: { readonly words: readonly WordChange[] }) {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  return (
    <p className={styles.words}>
      {words.map(({ kind, text }, index) => {
        // The same words may stand in a text many times; their place is all that tells them apart.
        const key = `${String(index)} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key} className={styles[kind]}>
            <span className={hidden.hidden}> {historyWords[kind]} </span>
            {text}
            <span className={hidden.hidden}> {historyWords.end} </span>
          </Mark>
        );
      })}
    </p>
  );
}
