import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Destination } from "#graph/sites/destination.ts";
import { findReadingPlace } from "#tab/features/notes/findReadingPlace.ts";
import { NotesMessage } from "#tab/features/notes/list/NotesMessage.tsx";
import { toListWords } from "#tab/features/notes/placeWords.ts";
import { copyText } from "#tab/platform/copyText.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { toCheckAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";
import { WordedState } from "#tab/ui/WordedState.tsx";

import { AgainMessage } from "./AgainMessage.tsx";
import { AgainSection } from "./AgainSection.tsx";
import { againWords, noneDueWords } from "./againWords.ts";
import { FurtherBack } from "./FurtherBack.tsx";
import { type LookAgainState, useLookAgain } from "./useLookAgain.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL, maxWidth: "760px" },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** Notes past their day, and actions overdue. Stands in the room of the notes, which has found where they are. */
export function LookAgainPage() {
  const place = findReadingPlace(useHost());
  return place.can === "read" ? <DueIn to={place.to} /> : null;
}

function DueIn({ to }: { readonly to: Destination }) {
  const styles = useStyles();
  const links = useLinkStyles();

  return (
    <div className={styles.page}>
      <div>
        <Link href={toCheckAddress} className={mergeClasses(links.link, links.alone)}>
          <span aria-hidden="true">‹ </span>
          {againWords.back}
        </Link>
        <PageHeading>{againWords.title}</PageHeading>
        <p className={styles.hint}>{againWords.lead(toListWords(to))}</p>
      </div>
      <Due state={useLookAgain(to)} />
    </div>
  );
}

function Due({ state }: { readonly state: LookAgainState }) {
  const styles = useStyles();
  if (state.step === "loading") return <Skeleton label={againWords.loading} />;
  if (state.step === "unreadable") {
    const { why, fields, isTrying, retry } = state;
    return <NotesMessage state={why} fields={fields} isTrying={isTrying} onRetry={retry} />;
  }
  const { due, isWhole } = state;
  const isNone = due.past.length + due.overdue.length === 0;

  return (
    <>
      {isNone ? (
        <WordedState words={noneDueWords} onAction={() => undefined} copy={copyText} />
      ) : (
        <>
          <AgainSection heading={againWords.past} none={againWords.noPast} notes={due.past} />
          <AgainSection
            heading={againWords.overdue}
            none={againWords.noOverdue}
            notes={due.overdue}
            isAction
          />
          <AgainMessage due={due} />
        </>
      )}
      {!isWhole && <p className={styles.hint}>{againWords.notWhole}</p>}
      <FurtherBack state={state} />
    </>
  );
}
