import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { findFace } from "#domain/cards/findFace.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import { cardAddress, noteHistoryAddress } from "#tab/ui/addresses.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { listWords } from "./listWords.ts";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

/** Where a note leads: to its card, to what it has been, and to the list item in SharePoint. */
export function NoteLinks({ saved: { note, webUrl } }: { readonly saved: SavedNote }) {
  const styles = useStyles();
  const links = useLinkStyles();
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
      <Link href={noteHistoryAddress(note.key)} className={mergeClasses(links.link, links.alone)}>
        {listWords.history}
      </Link>
      <SharePointLink webUrl={webUrl}>{listWords.open}</SharePointLink>
    </div>
  );
}

/** A link to something in the team's SharePoint site; nothing where its address is none. */
export function SharePointLink({
  webUrl,
  children,
}: {
  readonly webUrl: string | undefined;
  readonly children: string;
}) {
  const links = useLinkStyles();
  const hidden = useHiddenStyles();
  if (!webUrl?.startsWith("https://")) return null;
  return (
    <a
      className={mergeClasses(links.link, links.alone)}
      href={webUrl}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className={hidden.hidden}> ({listWords.opensOutside})</span>
    </a>
  );
}
