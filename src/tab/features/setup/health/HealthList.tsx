import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { useSetUpStyles } from "../useSetUpStyles.ts";
import type { HealthItem } from "./healthItem.ts";
import { HealthMark } from "./HealthMark.tsx";
import { healthWords, itemNames, stateNames } from "./healthWords.ts";
import { type AlreadySaid, isUnchecked, toItemNote } from "./toItemNote.ts";

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
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: "0",
  },
  state: {
    flexShrink: 0,
    maxWidth: "50%",
    color: tokens.colorNeutralForeground2,
    textAlign: "end",
  },
  note: { margin: "0", maxWidth: "65ch", color: tokens.colorNeutralForeground2 },
});

interface HealthListProps {
  readonly title: string;
  readonly items: readonly HealthItem[];
  readonly said: AlreadySaid;
}

/** Needs that belong together: each present, missing or not known, in a word and a shape. */
export function HealthList({ title, items, said }: HealthListProps) {
  const styles = useStyles();
  const shared = useSetUpStyles();
  const heading = useId();

  return (
    <section className={styles.group}>
      <h2 id={heading} className={shared.heading}>
        {title}
      </h2>
      {items.some(isUnchecked) && <p className={shared.quiet}>{healthWords.notChecked}</p>}
      <ul className={styles.list} aria-labelledby={heading}>
        {items.map((item) => {
          const note = toItemNote(item, said);
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
