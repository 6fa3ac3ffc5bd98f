import { makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, useSyncExternalStore } from "react";

import { useServices } from "../platform/ServicesContext.ts";
import type { StoredWhere } from "../platform/storage.ts";
import { useAnnounce } from "./Announcer.tsx";
import { sharedWords } from "./sharedWords.ts";
import { choiceStyles, textStyles } from "./textStyles.ts";
import { useButtonStyles } from "./useButtonStyles.ts";

const useStyles = makeStyles({ ...textStyles, ...choiceStyles });

interface SharedQuestionProps {
  /** Where the words are now. */
  readonly kept: "nowhere" | "not-clean" | StoredWhere;
  /** The words are to be kept as the answer says. */
  readonly onAnswer: () => void;
}

/** Asks once whether others use this device, as soon as it has something to keep; from then on it says what was answered. */
export function SharedQuestion({ kept, onAnswer }: SharedQuestionProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const { sharing } = useServices();
  const announce = useAnnounce();
  const answer = useSyncExternalStore(sharing.subscribe, sharing.current);
  const [isKeeping, setIsKeeping] = useState(false);
  const [hasAnswered, setHasAnswered] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const id = useId();
  // Words with an NHS number in them are kept nowhere for a while; that is no reason to take the question away.
  if (!isKeeping && (kept === "device" || kept === "window")) setIsKeeping(true);

  useEffect(() => {
    // The buttons of the question are gone, and the focus must not go with them.
    if (hasAnswered) change.current?.focus();
  }, [hasAnswered]);

  function give(next: "own" | "shared"): void {
    sharing.answer(next);
    onAnswer();
    setHasAnswered(true);
    announce(sharedWords.answered[next]);
  }

  if (answer !== "unasked") {
    // Where the browser keeps nothing, whose computer it is makes no difference.
    if (answer === "own" && kept === "memory") return null;
    const other = answer === "own" ? "shared" : "own";
    return (
      <div className={styles.actions}>
        <p className={styles.quiet}>{sharedWords.answered[answer]}</p>
        <button ref={change} type="button" className={buttons.subtle} onClick={() => give(other)}>
          {sharedWords.change[other]}
        </button>
      </div>
    );
  }
  if (!isKeeping || kept === "memory") return null;
  return (
    <div role="group" aria-labelledby={id} className={styles.choices}>
      <p id={id} className={styles.text}>
        <strong>{sharedWords.question}</strong>
      </p>
      {(["shared", "own"] as const).map((one) => (
        <div key={one} className={styles.choice}>
          <button
            type="button"
            className={buttons.secondary}
            aria-describedby={`${id}-${one}`}
            onClick={() => give(one)}
          >
            {sharedWords.answers[one]}
          </button>
          <span id={`${id}-${one}`} className={styles.quiet}>
            {sharedWords.meanings[one]}
          </span>
        </div>
      ))}
    </div>
  );
}
