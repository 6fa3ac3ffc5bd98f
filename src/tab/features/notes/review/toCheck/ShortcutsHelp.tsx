import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { shortcuts, shortcutWords } from "./shortcutWords.ts";
import { useShortcutSwitch } from "./useShortcuts.ts";

const useStyles = makeStyles({
  inside: { display: "grid", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
  table: { borderCollapse: "collapse", width: "fit-content" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  key: {
    display: "inline-block",
    minWidth: "24px",
    boxSizing: "border-box",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontFamily: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** Which letters press what, and the switch that lets them. */
export function ShortcutsHelp() {
  const styles = useStyles();
  const forms = useFormStyles();
  const announce = useAnnounce();
  const [isOn, setOn] = useShortcutSwitch();

  return (
    <details>
      <summary className={forms.summary}>{shortcutWords.title}</summary>
      <div className={styles.inside}>
        <p className={forms.text}>{shortcutWords.meaning}</p>
        <p className={forms.text}>{shortcutWords.screenReader}</p>
        <label className={forms.tick}>
          <input
            type="checkbox"
            className={forms.mark}
            checked={isOn}
            onChange={({ target }) => {
              setOn(target.checked);
              announce(target.checked ? shortcutWords.on : shortcutWords.off);
            }}
          />
          <span>{shortcutWords.use}</span>
        </label>
        <ShortcutTable />
      </div>
    </details>
  );
}

function ShortcutTable() {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {shortcutWords.key}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {shortcutWords.does}
          </th>
        </tr>
      </thead>
      <tbody>
        {shortcuts.map(({ letter, words }) => (
          <tr key={letter}>
            <th scope="row" className={styles.cell}>
              <kbd className={styles.key}>{letter}</kbd>
            </th>
            <td className={styles.cell}>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
