import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { cardsAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { type StateOfNotes, stateOfNotesWords, stepWords } from "./listWords.ts";

const useStyles = makeStyles({
  message: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  text: { margin: "0", maxWidth: "65ch" },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** States in which reading again may help, and what the button is called. */
const nextSteps: Partial<Readonly<Record<StateOfNotes, string>>> = {
  "sign-in": stepWords.signIn,
  failed: stepWords.again,
  offline: stepWords.again,
  busy: stepWords.again,
  "not-allowed": stepWords.again,
  "not-found": stepWords.again,
  "files-not-ready": stepWords.again,
  settings: stepWords.again,
  "no-note": stepWords.again,
};

interface NotesMessageProps {
  readonly state: StateOfNotes;
  /** Whether this is the whole page, with its heading. */
  readonly isPage?: boolean;
  readonly onRetry?: () => void;
  readonly onClear?: () => void;
}

/** What stands in place of notes: what is so, what it means, one next step. */
export function NotesMessage({ state, isPage = false, onRetry, onClear }: NotesMessageProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const { title, meaning } = stateOfNotesWords[state];
  const step = nextSteps[state];

  return (
    <div className={styles.message}>
      {isPage ? <PageHeading>{title}</PageHeading> : <h2 className={styles.heading}>{title}</h2>}
      <p className={styles.text}>{meaning}</p>
      {step !== undefined && onRetry && (
        <button type="button" className={buttons.primary} onClick={onRetry}>
          {step}
        </button>
      )}
      {onClear && (
        <button type="button" className={buttons.secondary} onClick={onClear}>
          {stepWords.clear}
        </button>
      )}
      {step === undefined && !onClear && (
        <Link href={cardsAddress} className={buttons.secondary}>
          {stepWords.cards}
        </Link>
      )}
    </div>
  );
}
