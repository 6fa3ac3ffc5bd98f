import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

import type { Person } from "#tab/platform/Host.ts";
import type { OutboxEntry } from "#tab/platform/Outbox.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { findCommonReason } from "./findCommonReason.ts";
import { toKeptWhere } from "./KeptWhere.ts";
import { findFailure } from "./NoteSender.ts";
import { isSendable } from "./sendAll.ts";
import { SendAllButton } from "./SendAllButton.tsx";
import { UnsentNote } from "./UnsentNote.tsx";
import { keptWords, unsentWords } from "./unsentWords.ts";
import { useSenderState } from "./useNoteSender.ts";
import { useNow } from "./useNow.ts";
import { useSentAnnounced } from "./useSentAnnounced.ts";
import { WhyWaiting } from "./WhyWaiting.tsx";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
  line: { margin: "0", maxWidth: "68ch" },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** More than this many would push the page itself out of sight. */
const shownAtFirst = 3;

interface UnsentBoxProps {
  readonly person: Person;
  readonly waiting: readonly OutboxEntry[];
}

/** What waits, why, and what can be done with each. */
export function UnsentBox({ person, waiting }: UnsentBoxProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const { outbox, pauses, sharing } = useServices();
  const state = useSenderState();
  const now = useNow();
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLParagraphElement>(null);
  const firstMore = useRef<HTMLParagraphElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useFocusKept(part);
  useSentAnnounced(waiting);

  useEffect(() => {
    if (isOpen) firstMore.current?.focus();
  }, [isOpen]);

  const count = waiting.length;
  const reason = findCommonReason(
    waiting.map((entry) => findFailure(state, entry)),
    pauses.find(person),
    now.device,
  );
  const sendable = waiting.filter((entry) => isSendable(findFailure(state, entry)));
  const kept = waiting.map(({ id }) =>
    toKeptWhere(outbox.findWhere(person, id) ?? "memory", sharing.current()),
  );
  const [keptOfAll, ...others] = new Set(kept);
  const isKeptAlike = others.length === 0;

  return (
    <section ref={part} className={styles.box} aria-label={unsentWords.heading(count)}>
      <p ref={heading} tabIndex={-1} className={styles.heading}>
        {unsentWords.heading(count)}
      </p>
      {reason && <WhyWaiting reason={reason} count={count} now={now} />}
      {isKeptAlike && keptOfAll && <p className={styles.line}>{keptWords[keptOfAll]}</p>}
      {sendable.length > 1 && <SendAllButton waiting={sendable} />}
      <ul className={styles.list}>
        {waiting.slice(0, isOpen ? count : shownAtFirst).map((entry, place) => (
          <UnsentNote
            key={entry.id}
            entry={entry}
            reason={reason}
            kept={isKeptAlike ? undefined : kept[place]}
            now={now}
            next={heading}
            title={place === shownAtFirst ? firstMore : undefined}
          />
        ))}
      </ul>
      {count > shownAtFirst && (
        <div className={styles.actions}>
          <button
            type="button"
            className={buttons.secondary}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? unsentWords.showFewer : unsentWords.showAll(count)}
          </button>
        </div>
      )}
    </section>
  );
}
