import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { LearningNote } from "#domain/notes/learningNote.ts";
import { readReviewComment } from "#domain/review/reviewComment.ts";
import { noteEditAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { actionWords } from "./editWords.ts";
import type { WaitingChange } from "./useWaitingChange.ts";

interface NoteNoticesProps {
  readonly note: LearningNote;
  readonly change: WaitingChange;
  readonly mayChange: boolean;
}

/** What somebody must know of a note before they read it: that a reviewer wants a change, or that it was taken back. */
export function NoteNotices({ note, change, mayChange }: NoteNoticesProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();

  if (note.state === "ChangeAsked") {
    return (
      <section className={mergeClasses(styles.panel, styles.warning)}>
        <h2 className={styles.heading}>{actionWords.changeAsked}</h2>
        {toSaid(note) !== "" && <ReviewerWords note={note} />}
        {mayChange && !change.failure && (
          <div className={styles.actions}>
            <Link href={noteEditAddress(note.key)} className={buttons.primary}>
              {actionWords.sendAgain}
            </Link>
          </div>
        )}
      </section>
    );
  }
  if (!isTakenBack(note)) return null;
  return (
    <div className={styles.notice}>
      <p className={styles.text}>
        {mayChange ? actionWords.isTakenBack : actionWords.wasTakenBack}
      </p>
    </div>
  );
}

/** What a reviewer wrote, without what they answered on patient care. */
export const toSaid = ({ reviewComment }: LearningNote): string =>
  readReviewComment(reviewComment).words;

/** In the reviewer's own words. */
export function ReviewerWords({ note }: { readonly note: LearningNote }) {
  const styles = useFormStyles();
  return <blockquote className={styles.quote}>{toSaid(note)}</blockquote>;
}
