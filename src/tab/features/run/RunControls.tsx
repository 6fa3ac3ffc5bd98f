import { makeStyles, tokens } from "@fluentui/react-components";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { runWords } from "./runWords.ts";

const row = {
  display: "flex",
  flexWrap: "wrap",
  gap: tokens.spacingHorizontalS,
  "& > button": { minHeight: "44px", flexGrow: 1 },
  '& > button[aria-disabled="true"]': {
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "default",
  },
  "@media (min-width: 720px)": { "& > button": { flexGrow: 0 } },
} as const;

const useStyles = makeStyles({
  // On a phone it stays where a thumb reaches it, unless the page is so low that it would cover what is read.
  steer: {
    ...row,
    "@media (max-width: 480px) and (min-height: 560px)": {
      position: "sticky",
      bottom: "0",
      zIndex: 1,
      padding: `${tokens.spacingVerticalS} 0`,
      backgroundColor: tokens.colorNeutralBackground2,
    },
  },
  others: row,
});

interface RunControlsProps {
  readonly isPaused: boolean;
  readonly isWritten: boolean;
  readonly onNext: (() => void) | undefined;
  readonly onBack: (() => void) | undefined;
  readonly onPause: () => void;
  readonly onGoOn: () => void;
  readonly onMore: () => void;
  readonly onEnd: () => void;
}

/** What steers a run. Each stands in its place at every step, so that a thumb finds it without looking. */
export function RunControls(props: RunControlsProps) {
  const { isPaused, isWritten, onNext, onBack, onPause, onGoOn, onMore, onEnd } = props;
  const styles = useStyles();
  const buttons = useButtonStyles();

  return (
    <>
      <div className={styles.steer}>
        <button
          type="button"
          className={buttons.secondary}
          aria-disabled={onBack === undefined}
          onClick={onBack}
        >
          {runWords.back}
        </button>
        <button type="button" className={buttons.secondary} onClick={isPaused ? onGoOn : onPause}>
          {isPaused ? runWords.goOn : runWords.pause}
        </button>
        {onNext && (
          <button type="button" className={buttons.primary} onClick={onNext}>
            {runWords.next}
          </button>
        )}
      </div>
      <div className={styles.others}>
        <button type="button" className={buttons.secondary} onClick={onMore}>
          {runWords.more}
        </button>
        <button
          type="button"
          className={onNext ? buttons.secondary : buttons.primary}
          onClick={onEnd}
        >
          {isWritten ? runWords.end : runWords.endOnly}
        </button>
      </div>
    </>
  );
}
