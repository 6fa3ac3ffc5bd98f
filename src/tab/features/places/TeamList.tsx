import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";

import type { JoinedTeam } from "#graph/sites/TeamsRepository.ts";
import { SearchField } from "#tab/ui/SearchField.tsx";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { teamWords } from "./teamWords.ts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  team: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground3,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground4 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    '&[aria-current="true"]': {
      border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
      ":hover": { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
    },
  },
  yours: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** With more teams than these, people would rather type than look. */
const manyTeams = 8;

interface TeamListProps {
  readonly teams: readonly JoinedTeam[];
  /** The group id of the team that is picked now. */
  readonly picked: string | undefined;
  readonly onPick: (team: JoinedTeam) => void;
}

/** One button for each team. */
export function TeamList({ teams, picked, onPick }: TeamListProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const [letters, setLetters] = useState("");
  const wanted = letters.trim().toLowerCase();
  const shown = teams.filter(({ name }) => name.toLowerCase().includes(wanted));

  return (
    <>
      {teams.length > manyTeams && (
        <SearchField label={teamWords.filter} value={letters} onChange={setLetters}>
          <p className={fields.hint} role="status">
            {shown.length === 0 && teamWords.noMatch}
          </p>
        </SearchField>
      )}
      <ul className={styles.list} aria-label={teamWords.list}>
        {shown.map((team) => (
          <li key={team.groupId}>
            <button
              type="button"
              className={styles.team}
              aria-current={team.groupId === picked}
              onClick={() => onPick(team)}
            >
              {team.name}
              {team.groupId === picked && <span className={styles.yours}>{teamWords.yours}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
