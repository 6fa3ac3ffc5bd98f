import { makeStyles, tokens } from "@fluentui/react-components";

import type { Destination } from "#graph/sites/destination.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { PickedTeam } from "../PickedTeam.tsx";
import { toListWords } from "../placeWords.ts";
import { ExportNotes } from "../review/export/ExportNotes.tsx";
import { filterNotes, isFiltering, type NotesFilter, noFilter } from "./filterNotes.ts";
import { FilterBar } from "./FilterBar.tsx";
import { toMonths } from "./joinNotes.ts";
import { listWords } from "./listWords.ts";
import { MonthSection } from "./MonthSection.tsx";
import { NotesMessage } from "./NotesMessage.tsx";
import { OlderMonths } from "./OlderMonths.tsx";
import { type TeamNotes, useTeamNotes } from "./useTeamNotes.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
  months: { display: "grid", gap: tokens.spacingVerticalXL },
});

interface TeamNotesPageProps {
  readonly to: Destination;
  readonly isPicked: boolean;
  readonly filter: NotesFilter;
  readonly onFilter: (filter: NotesFilter) => void;
}

/** Notes > This team. */
export function TeamNotesPage({ to, isPicked, filter, onFilter }: TeamNotesPageProps) {
  const styles = useStyles();
  const team = useTeamNotes(to);

  return (
    <div className={styles.page}>
      <PageHeading>{listWords.title}</PageHeading>
      <div>
        {isPicked && <PickedTeam to={to} />}
        {team.step === "unreadable" ? (
          !isPicked && <p className={styles.hint}>{toListWords(to)}</p>
        ) : (
          <p className={styles.hint}>{listWords.from(toListWords(to))}</p>
        )}
      </div>
      <Notes team={team} filter={filter} onFilter={onFilter} />
    </div>
  );
}

function Notes({
  team,
  filter,
  onFilter,
}: Omit<TeamNotesPageProps, "to" | "isPicked"> & { readonly team: TeamNotes }) {
  const styles = useStyles();
  if (team.step === "loading") return <Skeleton label={listWords.loading} />;
  if (team.step === "unreadable") {
    const { why, fields, isTrying, retry } = team;
    return <NotesMessage state={why} fields={fields} isTrying={isTrying} onRetry={retry} />;
  }
  if (team.notes.length === 0) {
    return (
      <>
        <NotesMessage state="empty" />
        <OlderMonths older={team.older} />
      </>
    );
  }

  const shown = isFiltering(filter) ? filterNotes(team.notes, filter) : team.notes;
  return (
    <>
      <FilterBar notes={team.notes} shown={shown.length} filter={filter} onFilter={onFilter} />
      {shown.length === 0 ? (
        <NotesMessage state="no-match" onClear={() => onFilter(noFilter)} />
      ) : (
        <div className={styles.months}>
          {toMonths(shown).map((month) => (
            <MonthSection key={month.period} month={month} />
          ))}
        </div>
      )}
      <OlderMonths older={team.older} />
      <ExportNotes notes={shown} older={team.older} />
    </>
  );
}
