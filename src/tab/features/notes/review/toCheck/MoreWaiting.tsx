import { makeStyles, tokens } from "@fluentui/react-components";

import { type RefObject, useRef } from "react";

import { toMonthWords } from "#tab/features/notes/noteWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { toCheckWords } from "./toCheckWords.ts";
import type { MoreToCheck } from "./useToCheck.ts";

const useStyles = makeStyles({
  more: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
  line: { margin: "0", maxWidth: "68ch", color: tokens.colorNeutralForeground2 },
});

interface MoreWaitingProps {
  readonly more: MoreToCheck;
  /** Takes the focus when that was all. */
  readonly next: RefObject<HTMLElement | null>;
}

/** How far the list has been read, and the way on. */
export function MoreWaiting(props: MoreWaitingProps) {
  const styles = useStyles();
  const { more } = props;
  const isByMonth = more.readTo !== undefined;

  return (
    <div className={styles.more}>
      {more.state !== "none" && <MoreButton {...props} />}
      <p className={styles.line} role="status">
        {more.state === "failed" && toCheckWords.failed}
        {more.state !== "failed" && isByMonth && toCheckWords.byMonth(toMonthWords(more.readTo))}
      </p>
    </div>
  );
}

function MoreButton({ more, next }: MoreWaitingProps) {
  const buttons = useButtonStyles();
  const button = useRef<HTMLButtonElement>(null);
  useFocusKept(button, next);
  const isReading = more.state === "reading";
  const name = more.readTo === undefined ? toCheckWords.more : toCheckWords.moreMonths;
  return (
    <button
      ref={button}
      type="button"
      className={buttons.secondary}
      aria-disabled={isReading}
      onClick={() => {
        if (!isReading) more.read();
      }}
    >
      {isReading ? toCheckWords.reading : name}
    </button>
  );
}
