import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { useSetUpStyles } from "../useSetUpStyles.ts";
import type { HealthItem } from "./healthItem.ts";
import { HealthMark } from "./HealthMark.tsx";
import { itemNames, stateNames } from "./healthWords.ts";
import { toItemNote } from "./toItemNote.ts";

const useStyles = makeStyles({
  group: { display: "grid", gap: tokens.spacingVerticalS },
  list: {
    margin: "0",
    padding: "0",
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ":not(:last-child)": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  words: { display: "grid", gap: tokens.spacingVerticalXXS, minWidth: "0" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: "0",
  },
  state: { color: tokens.colorNeutralForeground2 },
  note: { margin: "0", maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

interface HealthListProps {
  readonly title: string;
  readonly items: readonly HealthItem[];
  /** Whether the person is a guest in the team. */
  readonly isGuest: boolean;
}

/** Needs that belong together: each present, missing or not known, in a word and a shape. */
export function HealthList({ title, items, isGuest }: HealthListProps) {
  const styles = useStyles();
  const { heading: headingStyle } = useSetUpStyles();
  const heading = useId();

  return (
    <section className={styles.group}>
      <h2 id={heading} className={headingStyle}>
        {title}
      </h2>
      <ul className={styles.list} aria-labelledby={heading}>
        {items.map((item) => {
          const note = toItemNote(item, isGuest);
          return (
            <li key={item.id} className={styles.item}>
              <HealthMark state={item.state} />
              <div className={styles.words}>
                <p className={styles.line}>
                  <strong>{itemNames[item.id]}</strong>
                  <span className={styles.state}>{stateNames[item.state]}</span>
                </p>
                {note !== undefined && <p className={styles.note}>{note}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
