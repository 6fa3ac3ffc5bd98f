import { mergeClasses } from "@fluentui/react-components";

import type { Destination } from "#graph/sites/destination.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { ConfirmWhoChecks } from "../evidence/ConfirmWhoChecks.tsx";
import { useReviewers } from "../evidence/useReviewers.ts";
import { useReviewer } from "../useReviewer.ts";
import { GuestSwitch } from "./GuestSwitch.tsx";
import { NamedPeople } from "./NamedPeople.tsx";
import { NameSomebody } from "./NameSomebody.tsx";
import { reviewersWords } from "./reviewersWords.ts";
import { useNaming } from "./useNaming.ts";
import type { SettingsState } from "./useReviewSettings.ts";

interface ReviewersProps {
  readonly to: Destination;
  readonly state: Extract<SettingsState, { step: "ready" }>;
}

/** Owners, and those whom they named; an owner changes the names here. */
export function Reviewers({ to, state: { settings, saved, save } }: ReviewersProps) {
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const me = useReviewer(to);
  const known = useReviewers(to);
  const naming = useNaming(settings, save);
  const owners = known.step === "ready" ? known.reviewers.owners : undefined;
  const isOwner = me.step === "may" && me.as === "owner";
  const isCounted = !owners || !saved || owners.some(({ id }) => id === saved.by.id);
  const hasNames = settings.reviewers.length > 0;

  return (
    <>
      {owners && <NamedPeople title={reviewersWords.owners} people={owners} nobody="" />}
      {known.step === "ready" && !owners && to.kind === "channel" && (
        <p className={styles.text}>{reviewersWords.ownersUnknown}</p>
      )}
      <ConfirmWhoChecks to={to} />
      <NamedPeople
        title={reviewersWords.named}
        people={settings.reviewers}
        nobody={reviewersWords.nobody}
        naming={isOwner ? naming : undefined}
      />
      {hasNames && !isCounted && (
        <div className={mergeClasses(styles.notice, styles.warning)}>
          <p className={styles.text}>{reviewersWords.notCounted(saved.by.name)}</p>
          {isOwner && (
            <div className={styles.actions}>
              <button
                type="button"
                className={buttons.secondary}
                onClick={() => void naming.adopt()}
              >
                {reviewersWords.saveThem}
              </button>
            </div>
          )}
        </div>
      )}
      {naming.said !== undefined && <p className={styles.text}>{naming.said}</p>}
      {isOwner ? (
        <NameSomebody
          to={to}
          checking={[...(owners ?? []), ...settings.reviewers]}
          naming={naming}
        />
      ) : (
        me.step === "may-not" && <p className={styles.quiet}>{reviewersWords.readOnly}</p>
      )}
      <GuestSwitch mayWrite={settings.guestsMayWrite} naming={isOwner ? naming : undefined} />
    </>
  );
}
