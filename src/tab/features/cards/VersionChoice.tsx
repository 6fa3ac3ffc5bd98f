import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import type { Technique } from "#domain/cards/technique.ts";

import { cardsWords } from "./cardsWords.ts";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    minWidth: "0",
    margin: "0",
    padding: "0",
    border: "none",
  },
  question: {
    padding: "0",
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  version: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":has(:checked)": {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    },
    ":has(:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  radio: { margin: "0", accentColor: tokens.colorBrandBackground, outlineStyle: "none" },
});

interface VersionChoiceProps extends Pick<Technique, "versions"> {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Which length to run; a technique with one length asks nothing. */
export function VersionChoice({ versions, chosen, onChoose }: VersionChoiceProps) {
  const styles = useStyles();
  const group = useId();
  if (versions.length === 1) return null;

  return (
    <fieldset className={styles.choice}>
      <legend className={styles.question}>{cardsWords.versions}</legend>
      {versions.map(({ id, name, minutes }) => (
        <label key={id} className={styles.version}>
          <input
            type="radio"
            name={group}
            className={styles.radio}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>
            {name} ({cardsWords.shortMinutes(minutes)})
          </span>
        </label>
      ))}
    </fieldset>
  );
}
