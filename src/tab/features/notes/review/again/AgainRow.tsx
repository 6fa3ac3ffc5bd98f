import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { LearningNote } from "#domain/notes/learningNote.ts";
import { useFactsStyles } from "#tab/features/notes/list/useFactsStyles.ts";
import { toDayWords, toStateWords } from "#tab/features/notes/noteWords.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";

import { againWords } from "./againWords.ts";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground3,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
  },
  title: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "0" },
});

interface AgainRowProps {
  readonly note: LearningNote;
  readonly isAction: boolean;
}

/** One note that is due: what it is about, and since when. */
export function AgainRow({ note, isAction }: AgainRowProps) {
  const styles = useStyles();
  const links = useCoverLinkStyles();
  const facts = useFactsStyles();
  const { action } = note;

  return (
    <article className={styles.row}>
      <h3 className={styles.title}>
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
