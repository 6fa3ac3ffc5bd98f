import { makeStyles, tokens } from "@fluentui/react-components";

import type { Technique } from "#domain/cards/technique.ts";
import type { NoteProblem } from "#domain/notes/findNoteProblems.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { problemWords } from "./formWords.ts";
import { goToField } from "./goToField.ts";
import { toFieldId } from "./toFieldId.ts";
import { toFieldLabel } from "./toFieldLabel.ts";
import { toProblemWords } from "./toProblemWords.ts";

const useStyles = makeStyles({
  summary: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
});

interface ErrorSummaryProps {
  readonly technique: Technique;
  readonly problems: readonly NoteProblem[];
}

/** Everything that stops the save, each leading to its field. */
export function ErrorSummary({ technique, problems }: ErrorSummaryProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  if (problems.length === 0) return null;

  return (
    <section className={styles.summary} aria-label={problemWords.heading}>
      <h2 className={styles.heading}>{problemWords.heading}</h2>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#${toFieldId(problem.field)}`}
              className={links.link}
              onClick={(event) => {
                // The address keeps its place: only the focus moves.
                event.preventDefault();
                goToField(problem.field);
              }}
            >
              {toFieldLabel(technique, problem.field)}
            </a>
            {": "}
            {toProblemWords(problem)}
          </li>
        ))}
      </ul>
    </section>
  );
}
