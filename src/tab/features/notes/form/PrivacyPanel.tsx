import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type RefObject, useId, useRef } from "react";
import { flushSync } from "react-dom";

import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { privacyCheckWords, privacyKindWords } from "./privacyCheckWords.ts";
import { useFormStyles } from "./useFormStyles.ts";

const useStyles = makeStyles({
  panel: { padding: tokens.spacingHorizontalL, gap: tokens.spacingVerticalM },
  list: { display: "grid", margin: "0", padding: "0", listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  found: { flex: "1 1 200px", minWidth: "0" },
  words: { overflowWrap: "anywhere" },
});

/** Some words that may tell who somebody is, as they are shown to the person who wrote them. */
export interface FoundWords {
  readonly kind: PrivacyKind;
  readonly words: string;
  readonly start: number;
  /** The element that they stand in, and what it is called. */
  readonly fieldId: string;
  readonly where: string;
}

interface PrivacyPanelProps<Found extends FoundWords> {
  readonly found: readonly Found[];
  /** Takes the focus when something is asked. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onGoTo: (found: Found) => void;
  readonly onRemove: (found: Found) => void;
  readonly onPutBack: (() => void) | undefined;
  /** The last words were removed: the focus goes on from here. */
  readonly onCleared: () => void;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

/** Asks once about words that were found, and takes them out one by one. */
export function PrivacyPanel<Found extends FoundWords>(props: PrivacyPanelProps<Found>) {
  const { found, heading, onGoTo, onRemove, onPutBack, onCleared, onConfirm, onBack } = props;
  const styles = useStyles();
  const parts = useFormStyles();
  const buttons = useButtonStyles();
  const links = useLinkStyles();
  const announce = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const headingId = useId();
  const isCleared = found.length === 0;

  function remove(one: Found, place: number): void {
    flushSync(() => onRemove(one));
    const left = list.current?.querySelectorAll("button") ?? [];
    announce(left.length === 0 ? toClearedWords() : privacyCheckWords.removed(left.length));
    if (left.length === 0) onCleared();
    else (left[place] ?? confirm.current)?.focus();
  }

  function putBack(): void {
    flushSync(() => onPutBack?.());
    heading.current?.focus();
  }

  return (
    <section
      className={mergeClasses(
        parts.notice,
        parts.warning,
        isCleared && parts.success,
        styles.panel,
      )}
      aria-labelledby={headingId}
    >
      <h2 id={headingId} ref={heading} tabIndex={-1} className={parts.heading}>
        {isCleared ? privacyCheckWords.cleared : privacyCheckWords.heading}
      </h2>
      <p className={parts.text}>{isCleared ? privacyCheckWords.canSave : privacyCheckWords.lead}</p>
      {!isCleared && (
        <ul ref={list} className={styles.list}>
          {found.map((one, place) => (
            <li key={`${one.fieldId} ${String(one.start)} ${one.words}`} className={styles.item}>
              <div className={styles.found}>
                <strong className={styles.words}>{one.words}</strong>
                <p className={parts.text}>
                  {privacyKindWords[one.kind]} {privacyCheckWords.standsIn}{" "}
                  <a
                    href={`#${one.fieldId}`}
                    className={links.link}
                    aria-label={privacyCheckWords.goTo(one.words, one.where)}
                    onClick={(event) => {
                      // The address keeps its place: only the focus moves.
                      event.preventDefault();
                      onGoTo(one);
                    }}
                  >
                    {one.where}
                  </a>
                </p>
              </div>
              <button
                type="button"
                className={buttons.secondary}
                aria-label={privacyCheckWords.removeFrom(one.words, one.where)}
                onClick={() => remove(one, place)}
              >
                {privacyCheckWords.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={parts.actions}>
        {!isCleared && (
          <>
            <button ref={confirm} type="button" className={buttons.primary} onClick={onConfirm}>
              {privacyCheckWords.confirm}
            </button>
            <button type="button" className={buttons.secondary} onClick={onBack}>
              {privacyCheckWords.back}
            </button>
          </>
        )}
        {onPutBack && (
          <button type="button" className={buttons.secondary} onClick={putBack}>
            {privacyCheckWords.putBack}
          </button>
        )}
      </div>
    </section>
  );
}

const toClearedWords = (): string => `${privacyCheckWords.cleared}. ${privacyCheckWords.canSave}`;
