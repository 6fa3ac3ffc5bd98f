import { makeStyles, tokens } from "@fluentui/react-components";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { CopiedWords } from "../sending/CopiedWords.tsx";
import { useCopying } from "../sending/useCopying.ts";
import { reportWords } from "./reportWords.ts";

const useStyles = makeStyles({
  message: {
    margin: "0",
    maxWidth: "68ch",
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

interface CopyBoxProps {
  /** Names the message, so that two of them are told apart. */
  readonly label: string;
  readonly text: string;
}

/** A message for somebody else, as it will be copied. */
export function CopyBox({ label, text }: CopyBoxProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const copying = useCopying(text);

  return (
    <>
      <blockquote className={styles.message} aria-label={label}>
        {text}
      </blockquote>
      <div className={form.actions}>
        <button type="button" className={buttons.secondary} onClick={copying.copy}>
          <span>
            {reportWords.copy}
            <span className={hidden.hidden}>: {label}</span>
          </span>
        </button>
      </div>
      <CopiedWords copying={copying} label={label} />
    </>
  );
}
