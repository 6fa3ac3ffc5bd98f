import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { findCommonReason } from "#tab/features/notes/sending/findCommonReason.ts";
import { useNow } from "#tab/features/notes/sending/useNow.ts";
import { WhyWaiting } from "#tab/features/notes/sending/WhyWaiting.tsx";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFocusKept } from "#tab/ui/useFocusKept.ts";

import { ManyFailed } from "./ManyFailed.tsx";
import { manyWords } from "./manyWords.ts";
import type { ManyItem, ManyRun } from "./useManyRun.ts";

const useStyles = makeStyles({
  bar: { width: "100%", height: "8px", accentColor: tokens.colorBrandBackground },
});

interface ManyProgressProps {
  readonly headingId: string;
  readonly run: ManyRun;
  readonly onStop: (waiting: readonly ManyItem[]) => void;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** How far it is, what holds it up, what did not work, and the ways on. */
export function ManyProgress({ headingId, run, onStop, onUndo, onClose }: ManyProgressProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const { pauses } = useServices();
  const now = useNow();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { items, done, failed, waiting, taken } = run;
  const [anyItem] = items;
  const pause = anyItem && pauses.find(anyItem.entry.person);
  const reason = waiting.length > 0 ? findCommonReason(run.failures, pause, now.device) : undefined;
  const isOver = waiting.length === 0;
  const settled = items.length - waiting.length;
  const sentence = toSentence(run);

  useEffect(() => heading.current?.focus(), [run.isUndoing]);
  // Five times in all, so that whoever cannot see the bar hears that it moves and is not talked over.
  const told = isOver ? sentence : spoken(settled, items.length);
  useEffect(() => announce(told), [announce, told]);

  return (
    <>
      <h2 id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
        {sentence}
      </h2>
      {!isOver && (
        <>
          <progress className={own.bar} max={items.length} value={settled} aria-label={sentence} />
          {reason ? (
            <WhyWaiting reason={reason} count={waiting.length} now={now} />
          ) : (
            <p className={styles.text}>{manyWords.running}</p>
          )}
        </>
      )}
      {isOver && taken.length > 0 && (
        <p className={styles.text}>{manyWords.stopped(taken.length)}</p>
      )}
      {failed.length > 0 && <ManyFailed failed={failed} />}
      <div className={styles.actions}>
        {isOver ? (
          <>
            <button type="button" className={buttons.primary} onClick={onClose}>
              {manyWords.close}
            </button>
            {done.length > 0 && !run.isUndoing && (
              <button type="button" className={buttons.secondary} onClick={onUndo}>
                {manyWords.undo}
              </button>
            )}
          </>
        ) : (
          <StopButton heading={heading} onStop={() => onStop(waiting)} />
        )}
      </div>
    </>
  );
}

/** Goes when everything is sent, and the focus must not go with it. */
function StopButton({
  heading,
  onStop,
}: {
  readonly heading: RefObject<HTMLElement | null>;
  readonly onStop: () => void;
}) {
  const buttons = useButtonStyles();
  const button = useRef<HTMLButtonElement>(null);
  useFocusKept(button, heading);
  return (
    <button ref={button} type="button" className={buttons.secondary} onClick={onStop}>
      {manyWords.stop}
    </button>
  );
}

function toSentence({ items, done, waiting, isUndoing }: ManyRun): string {
  const [count, all] = [done.length, items.length];
  if (waiting.length > 0) return manyWords.progress(count, all);
  return isUndoing ? manyWords.undone(count, all) : manyWords.finished(count, all);
}

const spoken = (settled: number, all: number): string =>
  manyWords.progress(settled - (settled % Math.max(1, Math.ceil(all / 5))), all);
