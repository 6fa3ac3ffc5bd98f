import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { findFace } from "#domain/cards/findFace.ts";
import type { NoteKey, SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { cardAddress, notesAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { localLearning, toDayWords, toKindWords, toStateWords } from "../noteWords.ts";
import { listWords } from "./listWords.ts";
import { NotesMessage } from "./NotesMessage.tsx";
import { toNoteParts } from "./toNoteParts.ts";
import { useFactsStyles } from "./useFactsStyles.ts";
import { useNote } from "./useNote.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, maxWidth: "760px" },
  parts: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    margin: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0", maxWidth: "68ch", whiteSpace: "pre-wrap" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2 },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

interface NoteDetailsProps {
  readonly to: Destination;
  readonly noteKey: NoteKey;
}

/** A note's own page. */
export function NoteDetails({ to, noteKey }: NoteDetailsProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const note = useNote(to, noteKey);

  return (
    <article className={styles.page}>
      <div>
        <Link href={notesAddress} className={mergeClasses(links.link, links.alone)}>
          <span aria-hidden="true">‹ </span>
          {listWords.back}
        </Link>
      </div>
      {note.step === "loading" && <Skeleton label={listWords.loading} />}
      {note.step === "unreadable" && (
        <NotesMessage
          state={note.why}
          fields={note.fields}
          isPage
          isTrying={note.isTrying}
          onRetry={note.retry}
        />
      )}
      {note.step === "ready" && <NoteBody saved={note.saved} />}
    </article>
  );
}

function NoteBody({ saved }: { readonly saved: SavedNote }) {
  const styles = useStyles();
  const facts = useFactsStyles();
  const { note, createdAt, createdBy, lastModifiedAt, lastModifiedBy } = saved;

  return (
    <>
      <PageHeading title={listWords.noteTitle}>{note.title}</PageHeading>
      <ul className={facts.facts}>
        <li>
          <strong>{toStateWords(note.state)}</strong>
        </li>
        <li>{note.techniqueName}</li>
        <li>{toKindWords(note.kind)}</li>
        <li>
          {toDayWords(createdAt)} {listWords.by(createdBy)}
        </li>
      </ul>
      <dl className={styles.parts}>
        {toNoteParts(note).map(({ label, text }) => (
          <div key={`${label} ${text}`}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      {lastModifiedAt !== createdAt && (
        <p className={styles.quiet}>
          {listWords.changed(toDayWords(lastModifiedAt), lastModifiedBy)}
        </p>
      )}
      <p className={styles.quiet}>{localLearning}</p>
      <NoteLinks saved={saved} />
    </>
  );
}

function NoteLinks({ saved: { note, webUrl } }: { readonly saved: SavedNote }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const hidden = useHiddenStyles();
  return (
    <div className={styles.links}>
      {findFace(note.techniqueId) && (
        <Link
          href={cardAddress(note.techniqueId)}
          className={mergeClasses(links.link, links.alone)}
        >
          {listWords.card}
        </Link>
      )}
      {webUrl?.startsWith("https://") && (
        <a
          className={mergeClasses(links.link, links.alone)}
          href={webUrl}
          target="_blank"
          rel="noopener noreferrer"
        >
          {listWords.open}
          <span aria-hidden="true"> ↗</span>
          <span className={hidden.hidden}> ({listWords.opensOutside})</span>
        </a>
      )}
    </div>
  );
}
