import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { NoteKey } from "#domain/notes/learningNote.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { findReadingPlace } from "#tab/features/notes/findReadingPlace.ts";
import { NotesMessage } from "#tab/features/notes/list/NotesMessage.tsx";
import { PickedTeam } from "#tab/features/notes/PickedTeam.tsx";
import { toListWords } from "#tab/features/notes/placeWords.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { lookAgainAddress, reviewersAddress, toCheckAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { useReviewer } from "../useReviewer.ts";
import { Checking } from "./Checking.tsx";
import { ReadOnlyNotice } from "./ReadOnlyNotice.tsx";
import { toCheckWords } from "./toCheckWords.ts";
import { useRefresh } from "./useRefresh.ts";
import { useToCheck } from "./useToCheck.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
  also: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

export interface ToCheckPageProps {
  /** The note that is open beside the list. */
  readonly noteKey?: NoteKey | undefined;
}

/** Notes > To check: what waits, and one note of it open. Stands in the room of the notes, which has found where they are. */
export function ToCheckPage({ noteKey }: ToCheckPageProps) {
  const place = findReadingPlace(useHost());
  if (place.can !== "read") return null;
  return <TeamToCheck to={place.to} isPicked={place.isPicked} noteKey={noteKey} />;
}

interface TeamToCheckProps extends ToCheckPageProps {
  readonly to: Destination;
  readonly isPicked: boolean;
}

function TeamToCheck({ to, isPicked, noteKey }: TeamToCheckProps) {
  const styles = useStyles();
  const toCheck = useToCheck(to);
  const reviewer = useReviewer(to);
  useRefresh(to, toCheck.step === "ready");

  return (
    <div className={styles.page}>
      <div>
        <PageHeading spans={toCheckAddress}>{toCheckWords.title}</PageHeading>
        {isPicked && <PickedTeam to={to} />}
        <p className={styles.hint}>{toCheckWords.from(toListWords(to))}</p>
        <AlsoHere />
      </div>
      {reviewer.step === "may-not" && toCheck.step !== "unreadable" && (
        <ReadOnlyNotice why={reviewer.why} />
      )}
      {toCheck.step === "loading" && <Skeleton label={toCheckWords.loading} />}
      {toCheck.step === "unreadable" && (
        <NotesMessage
          state={toCheck.why}
          fields={toCheck.fields}
          isTrying={toCheck.isTrying}
          onRetry={toCheck.retry}
        />
      )}
      {toCheck.step === "ready" && (
        <Checking
          to={to}
          notes={toCheck.notes}
          more={toCheck.more}
          noteKey={noteKey}
          reviewer={reviewer}
        />
      )}
    </div>
  );
}

/** What else belongs to checking. */
function AlsoHere() {
  const styles = useStyles();
  const links = useLinkStyles();
  const pages = [
    { href: lookAgainAddress, name: toCheckWords.lookAgain },
    { href: reviewersAddress, name: toCheckWords.reviewers },
  ];
  return (
    <nav aria-label={toCheckWords.alsoHere} className={styles.also}>
      {pages.map(({ href, name }) => (
        <Link key={href} href={href} className={mergeClasses(links.link, links.alone)}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
