import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { OpenedMessage } from "#tab/platform/OpenedMessage.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";

import { toAnswers } from "../form/formValues.ts";
import { NoteForm } from "../form/NoteForm.tsx";
import { useFormStyles } from "../form/useFormStyles.ts";
import { useSavingPlace } from "../form/useSavingPlace.ts";
import { toFormValues } from "../sending/toFormValues.ts";
import { AfterMessage } from "./AfterMessage.tsx";
import { CardChoice } from "./CardChoice.tsx";
import { toTechnique } from "./messageForm.ts";
import { MessageState } from "./MessageState.tsx";
import { messageHereWords, messageWords } from "./messageWords.ts";
import { pressMessage } from "./pressMessage.ts";
import { SavedBefore } from "./SavedBefore.tsx";
import { useMessageForm } from "./useMessageForm.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, maxWidth: "760px", margin: "0 auto" },
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  hint: { margin: "0", maxWidth: "68ch", color: tokens.colorNeutralForeground2 },
});

interface MessageWritingProps {
  readonly message: OpenedMessage;
  readonly onAnother: () => void;
}

/** The form of the card that the lesson came from; or, before a word is changed, why it cannot be saved from here. */
export function MessageWriting({ message, onAnother }: MessageWritingProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const services = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;
  const place = useSavingPlace();
  const { draft, found, first, hasAside, chooseCard, leave } = useMessageForm(
    message,
    person,
    place,
  );
  const [hasBegun, setHasBegun] = useState(first !== undefined);
  if (!hasBegun && draft.isTouched) setHasBegun(true);
  const to = place.can === "save" ? place.to : undefined;
  const technique = toTechnique(draft.values);
  const isUnknownCard = found !== undefined && !findTechnique(found.note.techniqueId);

  if (place.can === "not-here" && !hasBegun) {
    return <MessageState words={messageHereWords[place.why]} />;
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading>{messageWords.title}</PageHeading>
        {!found && !first && <p className={styles.hint}>{messageWords.hint}</p>}
      </div>
      {isUnknownCard && to ? (
        <SavedBefore saved={found} to={to} />
      ) : (
        <NoteForm
          technique={technique}
          place={place}
          draft={draft}
          known={found ? [toAnswers(toFormValues(found.note))] : []}
          first={first}
          onPress={(where, answers, confirmed) => {
            leave();
            return pressMessage(services, { draft, found, place: where, answers, confirmed });
          }}
          onAnother={onAnother}
          renderHead={(isLocked) => (
            <>
              {found && to && <SavedBefore saved={found} to={to} />}
              {message.isCut && !found && (
                <div className={form.notice}>
                  <p className={form.text}>{messageWords.cut}</p>
                </div>
              )}
              <CardChoice
                technique={technique}
                isFixed={found !== undefined}
                isLocked={isLocked}
                hasAside={hasAside}
                onChoose={chooseCard}
              />
            </>
          )}
          renderNext={(step) => <AfterMessage step={step} isFromBefore={first !== undefined} />}
        />
      )}
    </div>
  );
}
