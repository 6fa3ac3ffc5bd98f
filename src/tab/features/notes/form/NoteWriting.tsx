import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";
import { buildNote } from "#domain/notes/buildNote.ts";
import type { NoteSource } from "#domain/notes/learningNote.ts";
import type { NoteAnswers } from "#domain/notes/noteAnswers.ts";
import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { cardAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { type Pressed, pressSave } from "../sending/pressSave.ts";
import type { SavesHere } from "./findSavingPlace.ts";
import { isBlank } from "./formValues.ts";
import { formWords } from "./formWords.ts";
import { toNewStart } from "./heldDraft.ts";
import { NoteForm } from "./NoteForm.tsx";
import { NotHere } from "./NotHere.tsx";
import { useNoteDraft } from "./useNoteDraft.ts";
import { useSavingPlace } from "./useSavingPlace.ts";

const useStyles = makeStyles({
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  technique: { margin: "0", color: tokens.colorNeutralForeground2 },
});

interface NoteWritingProps {
  readonly technique: Technique;
  readonly onAnother: () => void;
}

/** The form; or, before a word is written, why a note cannot be saved from here. Words are never taken away. */
export function NoteWriting({ technique, onAnother }: NoteWritingProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const services = useServices();
  const host = useHost();
  const person = host.state === "teams" ? host.context.person : undefined;
  const draft = useNoteDraft(() => technique, person, toNewStart(technique));
  const place = useSavingPlace();
  const [hasBegun, setHasBegun] = useState(false);
  if (!hasBegun && !isBlank(draft.values)) setHasBegun(true);

  function pressNew(
    { to, person: author }: SavesHere,
    answers: NoteAnswers,
    confirmed: readonly PrivacyKind[],
  ): Pressed {
    const words = draft.toDraft();
    // Words that came back from the outbox stay what they were: a message's note, or a run's.
    const wasFrom = (from: NoteSource) => words.tried?.some(({ source }) => source === from);
    const isOfMessage = wasFrom("message") ?? false;
    const isOfRun = words.run !== undefined || (wasFrom("run") ?? false);
    const note = buildNote({
      technique,
      answers,
      key: words.key,
      now: services.clock.now(),
      authorOid: author.objectId,
      source: isOfMessage ? "message" : isOfRun ? "run" : "tab",
      confirmed,
      lessonsUsed: words.lessonsUsed ?? words.tried?.at(-1)?.lessonsUsed ?? [],
    });
    const { name: draftName, goesOnFrom } = draft;
    const press = { to, person: author, draft: words, draftName, goesOnFrom };
    return pressSave(services, isOfMessage ? { ...press, isKeyGiven: true } : press, note);
  }

  if (place.can === "not-here" && !hasBegun) {
    return <NotHere technique={technique} why={place.why} />;
  }
  return (
    <>
      <div className={styles.head}>
        <Link href={cardAddress(technique.id)} className={mergeClasses(links.link, links.alone)}>
          <span aria-hidden="true">‹ </span>
          {formWords.backTo(technique.name)}
        </Link>
        <PageHeading title={`${formWords.title}: ${technique.name}`}>{formWords.title}</PageHeading>
        <p className={styles.technique}>
          {technique.plainName} ({technique.name})
        </p>
      </div>
      <NoteForm
        technique={technique}
        place={place}
        draft={draft}
        onPress={pressNew}
        onAnother={onAnother}
      />
    </>
  );
}
