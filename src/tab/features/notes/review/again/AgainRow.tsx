import { makeStyles } from "@fluentui/react-components";
import { Link } from "wouter";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { useFactsStyles } from "#tab/features/notes/list/useFactsStyles.ts";
import { useRowStyles } from "#tab/features/notes/list/useRowStyles.ts";
import { toDayWords, toStateWords } from "#tab/features/notes/noteWords.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";

import { againWords } from "./againWords.ts";

const useStyles = makeStyles({
  text: { margin: "0" },
});

interface AgainRowProps {
  readonly note: LearningNote;
  readonly isAction: boolean;
}

/** One note that is due: what it is about, and since when. */
export function AgainRow({ note, isAction }: AgainRowProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const links = useCoverLinkStyles();
  const facts = useFactsStyles();
  const { action } = note;

  return (
    <article className={row.row}>
      <h3 className={row.title}>
        <Link href={noteAddress(note.key)} className={links.link}>
          {note.title}
        </Link>
      </h3>
      {isAction && action && <p className={styles.text}>{action.what}</p>}
      <ul className={facts.facts}>
        <li>
          <strong>
            {isAction
              ? againWords.dueSince(toDayWords(action?.due ?? ""))
              : againWords.pastSince(toDayWords(note.reviewBy))}
          </strong>
        </li>
        {isAction && action && action.owner !== "" && <li>{againWords.owner(action.owner)}</li>}
        <li>{toStateWords(note.state)}</li>
        <li>{note.techniqueName}</li>
      </ul>
    </article>
  );
}
