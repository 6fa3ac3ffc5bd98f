import { makeStyles, tokens } from "@fluentui/react-components";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { exportWords } from "./exportWords.ts";

const useStyles = makeStyles({
  bar: { width: "min(100%, 400px)", accentColor: tokens.colorBrandBackground },
});

interface ExportProgressProps {
  readonly done: number;
  readonly all: number;
  readonly onCancel: () => void;
}

/** How far it is, and the way out. */
export function ExportProgress({ done, all, onCancel }: ExportProgressProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const buttons = useButtonStyles();

  return (
    <>
      <progress className={own.bar} aria-label={exportWords.progress} value={done} max={all} />
      <p className={styles.text}>{exportWords.checking(done, all)}</p>
      <div className={styles.actions}>
        <button type="button" className={buttons.secondary} onClick={onCancel}>
          {exportWords.cancel}
        </button>
      </div>
    </>
  );
}
