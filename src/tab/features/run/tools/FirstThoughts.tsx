import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";

import { hasNhsNumber } from "#domain/privacy/findNhsNumbers.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useRunStyles } from "../useRunStyles.ts";
import { thoughtsWords } from "./thoughtsWords.ts";

interface FirstThoughtsProps {
  readonly isGathering: boolean;
  readonly onBegin: () => void;
  /** Each goes into the note at once, which nobody sees until all are shown. */
  readonly onAdd: (thought: string) => void;
  readonly onShow: () => void;
}

/** Lets everyone write before anyone speaks; who wrote what is never known. */
export function FirstThoughts({ isGathering, onBegin, onAdd, onShow }: FirstThoughtsProps) {
  const styles = useRunStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const [thought, setThought] = useState("");
  const [count, setCount] = useState(0);
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useEffect(() => {
    if (isGathering) box.current?.focus();
  }, [isGathering]);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    const found = findProblem(thought);
    setProblem(found);
    box.current?.focus();
    if (found !== undefined) return;
    onAdd(thought);
    setThought("");
    setCount(count + 1);
    announce(thoughtsWords.added(count + 1));
  }

  if (!isGathering) {
    return (
      <section className={styles.panel}>
        <h3 className={styles.heading}>{thoughtsWords.heading}</h3>
        <p className={styles.text}>{thoughtsWords.why}</p>
        <div className={styles.actions}>
          <button type="button" className={buttons.secondary} onClick={onBegin}>
            {thoughtsWords.begin}
          </button>
        </div>
      </section>
    );
  }
  return (
    <form className={styles.panel} noValidate autoComplete="off" onSubmit={add}>
      <div className={fields.field}>
        <label htmlFor={id} className={fields.label}>
          {thoughtsWords.label}
        </label>
        <p id={`${id}-hint`} className={fields.hint}>
          {thoughtsWords.hint}
        </p>
        {problem !== undefined && (
          <p id={`${id}-problem`} className={fields.error}>
            {problem}
          </p>
        )}
        <textarea
          ref={box}
          id={id}
          rows={3}
          className={fields.box}
          value={thought}
          aria-describedby={`${id}-hint${problem === undefined ? "" : ` ${id}-problem`}`}
          {...(problem === undefined ? {} : { "aria-invalid": true })}
          onChange={({ target }) => setThought(target.value)}
        />
      </div>
      {count > 0 && <p className={styles.text}>{thoughtsWords.added(count)}</p>}
      <div className={styles.actions}>
        <button type="submit" className={buttons.primary}>
          {thoughtsWords.add}
        </button>
        <button type="button" className={buttons.secondary} onClick={onShow}>
          {thoughtsWords.show}
        </button>
      </div>
    </form>
  );
}

function findProblem(thought: string): string | undefined {
  if (thought.trim() === "") return thoughtsWords.empty;
  return hasNhsNumber(thought) ? thoughtsWords.number : undefined;
}
