import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Destination } from "#graph/sites/destination.ts";
import { findReadingPlace } from "#tab/features/notes/findReadingPlace.ts";
import { NotesMessage } from "#tab/features/notes/list/NotesMessage.tsx";
import { navWords } from "#tab/features/notes/navWords.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { toCheckAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { Reviewers } from "./Reviewers.tsx";
import { reviewersWords } from "./reviewersWords.ts";
import { useReviewSettings } from "./useReviewSettings.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL, maxWidth: "760px" },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
});

/** Who checks the notes of this team. Stands in the room of the notes, which has found where they are. */
export function ReviewersPage() {
  const styles = useStyles();
  const links = useLinkStyles();
  const place = findReadingPlace(useHost());
  if (place.can !== "read") return null;
  return (
    <div className={styles.page}>
      <div>
        <Link href={toCheckAddress} className={mergeClasses(links.link, links.alone)}>
          <span aria-hidden="true">‹ </span>
          {navWords.toCheck}
        </Link>
        <PageHeading>{reviewersWords.title}</PageHeading>
        <p className={styles.hint}>{reviewersWords.lead}</p>
      </div>
      <Body to={place.to} />
    </div>
  );
}

function Body({ to }: { readonly to: Destination }) {
  const state = useReviewSettings(to);
  switch (state.step) {
    case "loading":
      return <Skeleton label={reviewersWords.loading} />;
    case "unreadable":
      return (
        <NotesMessage
          state={state.why}
          fields={state.fields}
          isTrying={state.isTrying}
          onRetry={state.retry}
        />
      );
    case "ready":
      return <Reviewers to={to} state={state} />;
  }
}
