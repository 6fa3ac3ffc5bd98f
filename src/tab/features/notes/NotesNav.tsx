import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { notesAddress, toCheckAddress } from "#tab/ui/addresses.ts";

import { navWords } from "./navWords.ts";

export type NotesPart = "team" | "to-check";

const useStyles = makeStyles({
  parts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalL}`,
  },
  part: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    border: `${tokens.strokeWidthThin} solid transparent`,
    // A border that is only there to hold room must not be seen.
    "@media (forced-colors: active)": { border: "1px solid Canvas" },
    borderRadius: tokens.borderRadiusCircular,
    ":hover": {
      color: tokens.colorNeutralForeground1,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
    ":hover": { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}` },
  },
});

const parts = [
  { part: "team", href: notesAddress, name: navWords.team },
  { part: "to-check", href: toCheckAddress, name: navWords.toCheck },
] as const;

/** The parts of the notes. */
export function NotesNav({ here }: { readonly here: NotesPart }) {
  const styles = useStyles();
  return (
    <nav aria-label={navWords.parts} className={styles.parts}>
      {parts.map(({ part, href, name }) => (
        <Link
          key={part}
          href={href}
          className={mergeClasses(styles.part, part === here && styles.here)}
          {...(part === here ? { "aria-current": "page" as const } : {})}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
