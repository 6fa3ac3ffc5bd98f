import { mergeClasses } from "@fluentui/react-components";

import type { Technique } from "#domain/cards/technique.ts";
import { withAnswers } from "#domain/notes/changeNote.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { toVersion } from "#graph/notes/eTag.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import type { SavesHere, SavingPlace } from "../form/findSavingPlace.ts";
import { toAnswers } from "../form/formValues.ts";
import { NoteForm } from "../form/NoteForm.tsx";
import { useFormStyles } from "../form/useFormStyles.ts";
import { useNoteDraft } from "../form/useNoteDraft.ts";
import { type Pressed, pressChange } from "../sending/pressSave.ts";
import { toFormValues } from "../sending/toFormValues.ts";
import { actionWords, editWords, waitingWords } from "./editWords.ts";
import { ReviewerWords, toSaid } from "./NoteNotices.tsx";
import { type EditStart, toBase } from "./useEditing.ts";
import type { WaitingChange } from "./useWaitingChange.ts";

interface EditFormProps {
  readonly technique: Technique;
  readonly start: EditStart;
  readonly place: SavingPlace;
  readonly change: WaitingChange;
  readonly onPressed: () => void;
  readonly onBeginAgain: () => void;
}

/** The card's own form with a note's words in it. */
export function EditForm({ technique, start, place, change, ...rest }: EditFormProps) {
  const { onPressed, onBeginAgain } = rest;
  const services = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;
  const draft = useNoteDraft(() => technique, person, start.draft);
  const { key } = start.words;

  function press(
    { to, person: author }: SavesHere,
    answers: NoteAnswers,
    confirmed: readonly PrivacyKind[],
  ): Pressed {
    const words = draft.toDraft();
    const found = words.found ?? start.saved;
    const mine = withAnswers(toBase(words, found), technique, answers, confirmed);
    onPressed();
    const { name: draftName, goesOnFrom } = draft;
    const from = { to, person: author, draft: words, draftName, goesOnFrom };
    return pressChange(services, from, found, mine);
  }

  return (
    <>
      <Notices
        start={start}
        change={change}
        isOlder={draft.restoredFrom !== undefined && isOlder(draft.toDraft().found, start)}
        onChoose={onPressed}
      />
      <NoteForm
        technique={technique}
        place={place}
        draft={draft}
        known={[toAnswers(toFormValues(start.saved.note))]}
        onPress={press}
        onAnother={onBeginAgain}
        next={{ label: editWords.back, href: noteAddress(key) }}
      />
    </>
  );
}

const isOlder = (found: EditStart["saved"] | undefined, { saved }: EditStart): boolean =>
  found !== undefined && toVersion(found.eTag) < toVersion(saved.eTag);

interface NoticesProps extends Pick<EditFormProps, "start" | "change"> {
  readonly isOlder: boolean;
  readonly onChoose: () => void;
}

/** What somebody should know before they change the words. */
function Notices({ start: { saved, words }, change, isOlder, onChoose }: NoticesProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { state } = saved.note;
  const collides = change.failure?.outcome === "conflict";

  return (
    <>
      {state === "ChangeAsked" && (
        <div className={mergeClasses(styles.notice, styles.warning)}>
          <p className={styles.text}>
            <strong>
              {toSaid(saved.note) === "" ? actionWords.changeAsked : editWords.reviewer}
            </strong>
          </p>
          <ReviewerWords note={saved.note} />
          <p className={styles.text}>{editWords.again}</p>
        </div>
      )}
      {(words.state === "Checked" || words.state === "InPractice") && (
        <div className={styles.notice}>
          <p className={styles.text}>{actionWords.checkedBefore}</p>
        </div>
      )}
      {isOlder && (
        <div className={styles.notice}>
          <p className={styles.text}>{editWords.older}</p>
        </div>
      )}
      {change.waiting && (
        <div className={mergeClasses(styles.notice, styles.warning)}>
          <p className={styles.text}>{collides ? waitingWords.collides : editWords.waits}</p>
          {collides && (
            <div className={styles.actions}>
              <button type="button" className={buttons.secondary} onClick={onChoose}>
                {waitingWords.choose}
              </button>
            </div>
          )}
        </div>
      )}
    </>
  );
}
