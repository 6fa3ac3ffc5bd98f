import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { LearningNote, SavedNote } from "#domain/notes/learningNote.ts";
import type { NotePart } from "#domain/notes/noteParts.ts";
import type { PartChoice } from "#domain/notes/resolveConflict.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useFormStyles } from "../form/useFormStyles.ts";
import { toDayWords } from "../noteWords.ts";
import { conflictWords } from "./editWords.ts";
import { toPartText, toWrittenText } from "./partTexts.ts";
import { toChoiceId } from "./toChoiceId.ts";

const useStyles = makeStyles({
  part: {
    minWidth: "0",
    margin: "0",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  legend: { float: "left", width: "100%", padding: "0", fontWeight: tokens.fontWeightSemibold },
  body: {
    clear: "both",
    display: "grid",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  sides: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 260px), 1fr))",
  },
  side: {
    display: "grid",
    gridTemplateRows: "auto 1fr auto",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: "0",
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    boxShadow: `0 0 0 1px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  who: { margin: "0", fontWeight: tokens.fontWeightSemibold },
  words: { margin: "0", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  nothing: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
});

interface ConflictPartProps {
  readonly part: NotePart;
  readonly label: string;
  readonly mine: LearningNote;
  readonly theirs: SavedNote;
  /** Whether the note's card has a place for the person's words. */
  readonly mayKeepMine: boolean;
  /** Whether it is a text that can be written anew. */
  readonly mayWrite: boolean;
  readonly choice: PartChoice | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (choice: PartChoice) => void;
}

/** One part that two people changed: both texts, and what is to stand there. */
export function ConflictPart(props: ConflictPartProps) {
  const { part, label, mine, theirs, mayKeepMine, mayWrite, choice, problem, onChoose } = props;
  const styles = useStyles();
  const form = useFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  const kept = choice?.keep;
  const sides = [
    {
      keep: "mine" as const,
      who: conflictWords.mine,
      choose: conflictWords.keepMine,
      text: toPartText(mine, part),
    },
    {
      keep: "theirs" as const,
      who: conflictWords.theirs(theirs.lastModifiedBy, toDayWords(theirs.lastModifiedAt)),
      choose: conflictWords.keepTheirs,
      text: toPartText(theirs.note, part),
    },
  ];
  const toChoice = (keep: "mine" | "theirs" | "anew", about: string, choose: string) => (
    <label className={form.option}>
      <input
        type="radio"
        id={toChoiceId(part, keep)}
        name={id}
        className={form.mark}
        checked={kept === keep}
        aria-describedby={about}
        onChange={() =>
          onChoose(keep === "anew" ? { keep, text: toBoth(mine, theirs.note, part) } : { keep })
        }
      />
      {choose}
    </label>
  );

  return (
    <fieldset className={styles.part} aria-describedby={problem && `${id}-problem`}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.body}>
        {problem !== undefined && kept !== "anew" && (
          <p id={`${id}-problem`} className={fields.error}>
            {problem}
          </p>
        )}
        <div className={styles.sides}>
          {sides.map(({ keep, who, choose, text }) => (
            <div key={keep} className={mergeClasses(styles.side, kept === keep && styles.chosen)}>
              <p className={styles.who}>{who}</p>
              <p
                id={`${id}-${keep}`}
                className={mergeClasses(styles.words, text === "" && styles.nothing)}
              >
                {text === "" ? conflictWords.nothing : text}
              </p>
              {keep === "mine" && !mayKeepMine ? (
                <p className={fields.hint}>{conflictWords.noPlace}</p>
              ) : (
                toChoice(keep, `${id}-${keep}`, choose)
              )}
            </div>
          ))}
        </div>
        {mayWrite && toChoice("anew", `${id}-hint`, conflictWords.anew)}
        {mayWrite && (
          <p id={`${id}-hint`} className={fields.hint}>
            {conflictWords.anewHint}
          </p>
        )}
        {choice?.keep === "anew" && (
          <div className={fields.field}>
            {problem !== undefined && (
              <p id={`${id}-problem`} className={fields.error}>
                {problem}
              </p>
            )}
            <textarea
              id={toChoiceId(part, "text")}
              rows={4}
              className={fields.box}
              aria-label={`${label}: ${conflictWords.anew}`}
              value={choice.text}
              {...(problem === undefined
                ? {}
                : { "aria-invalid": true, "aria-describedby": `${id}-problem` })}
              onChange={(event) => onChoose({ keep: "anew", text: event.target.value })}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}

const toBoth = (mine: LearningNote, theirs: LearningNote, part: NotePart): string =>
  [mine, theirs]
    .map((note) => toWrittenText(note, part))
    .filter((text) => text !== "")
    .join(part === "actionOwner" ? " / " : "\n\n");
