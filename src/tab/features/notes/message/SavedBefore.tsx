import { mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { Link } from "wouter";

import { findTechnique } from "#domain/cards/findTechnique.ts";
import { isTakenBack } from "#domain/notes/changeNote.ts";
import type { SavedNote } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { fromInside } from "#tab/ui/fromInside.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { actionWords } from "../edit/editWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import { toListWords } from "../placeWords.ts";
import { messageWords } from "./messageWords.ts";

interface SavedBeforeProps {
  readonly saved: SavedNote;
  readonly to: Destination;
}

/** Says that the message is a note already, where it is, and what Save does to it. */
export function SavedBefore({ saved: { note }, to }: SavedBeforeProps) {
  const styles = useFormStyles();
  const links = useLinkStyles();
  const announce = useAnnounce();
  const isKnownCard = findTechnique(note.techniqueId) !== undefined;
  const isChecked = note.state === "Checked" || note.state === "InPractice";
  const changes = isKnownCard ? messageWords.changes(toListWords(to)) : messageWords.cannotChange;

  useEffect(() => announce(`${messageWords.savedBefore}. ${changes}`), [announce, changes]);

  return (
    <div className={mergeClasses(styles.notice, styles.warning)}>
      <p className={styles.text}>
        <strong>{messageWords.savedBefore}.</strong> {changes}
      </p>
      {isKnownCard && isTakenBack(note) && <p className={styles.text}>{messageWords.putsBack}</p>}
      {isKnownCard && isChecked && <p className={styles.text}>{actionWords.checkedBefore}</p>}
      <div>
        <Link
          href={noteAddress(note.key)}
          state={fromInside}
          className={mergeClasses(links.link, links.alone)}
        >
          {messageWords.see}
        </Link>
      </div>
    </div>
  );
}
