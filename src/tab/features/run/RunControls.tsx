import { makeStyles, tokens } from "@fluentui/react-components";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { runWords } from "./runWords.ts";

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    // One thumb reaches all of them.
    "& > button": { minHeight: "44px", flexGrow: 1 },
    "@media (min-width: 720px)": { "& > button": { flexGrow: 0 } },
  },
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
    <div className={styles.controls}>
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
  );
}
