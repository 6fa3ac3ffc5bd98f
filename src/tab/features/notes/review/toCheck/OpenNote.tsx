import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import type { Ref, RefObject } from "react";
import { Link } from "wouter";

import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import type { SavesHere } from "#tab/features/notes/form/findSavingPlace.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { NoteLinks } from "#tab/features/notes/list/NoteLinks.tsx";
import { NoteParts } from "#tab/features/notes/list/NoteParts.tsx";
import { localLearning } from "#tab/features/notes/noteWords.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { DecisionPanel, type DecisionHandle } from "../decide/DecisionPanel.tsx";
import { CheckLine } from "../evidence/CheckLine.tsx";
import { OpenFacts } from "./OpenFacts.tsx";
import { OutdatedNotice } from "./OutdatedNotice.tsx";
import { toCheckWords } from "./toCheckWords.ts";
import { keepToCheck } from "./keepToCheck.ts";
import { useOpened } from "./useOpened.ts";

const useStyles = makeStyles({
  note: { display: "grid", gap: tokens.spacingVerticalM, minWidth: "0" },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    // Nothing here can be pressed: the focus is for what reads aloud.
    ":focus": { outlineStyle: "none" },
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

interface OpenNoteProps {
  readonly to: Destination;
  readonly saved: SavedNote;
  /** Where a decision would be sent; missing where this person may not decide. */
  readonly place: SavesHere | undefined;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly decisionRef: Ref<DecisionHandle>;
  readonly onNext: (() => void) | undefined;
}

/** One note beside the list: its words, and what is decided about it. */
export function OpenNote({ to, saved, place, onNext, ...refs }: OpenNoteProps) {
  const { headingRef, decisionRef } = refs;
  const client = useQueryClient();
  const styles = useStyles();
  const forms = useFormStyles();
  const links = useLinkStyles();
  const { shown, isOutdated, take } = useOpened(saved);
  const { note } = shown;

  return (
    <article className={styles.note}>
      <h2 ref={headingRef} tabIndex={-1} className={styles.title}>
        {note.title}
      </h2>
      <OpenFacts saved={shown} />
      {/* What somebody has just decided here, they know. */}
      {shown.lastModifiedBy !== "" && <CheckLine to={to} saved={shown} />}
      {isOutdated && (
        <OutdatedNotice
          who={saved.lastModifiedBy}
          onRead={() => {
            take(saved);
            headingRef.current?.focus();
          }}
        />
      )}
      <NoteParts note={note} />
      {place && (
        <DecisionPanel
          ref={decisionRef}
          saved={shown}
          place={place}
          onNext={onNext}
          onTheirs={(theirs) => {
            keepToCheck(client, to, theirs);
            take(theirs);
          }}
        />
      )}
      <p className={forms.quiet}>{localLearning}</p>
      <div className={styles.links}>
        <Link href={noteAddress(note.key)} className={mergeClasses(links.link, links.alone)}>
          {toCheckWords.ownPage}
        </Link>
        <NoteLinks saved={shown} />
      </div>
    </article>
  );
}
