import { type SubmitEvent, useId, useRef } from "react";

import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useRunStyles } from "../useRunStyles.ts";
import { PairsMade } from "./PairsMade.tsx";
import { pairsWords } from "./pairsWords.ts";
import { usePairs } from "./usePairs.ts";

/** Pairs a pasted list of names. Nothing of it is kept. */
export function Pairs() {
  const styles = useRunStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const pairs = usePairs();
  const namesBox = useRef<HTMLTextAreaElement>(null);
  const roundsBox = useRef<HTMLInputElement>(null);
  const id = useId();
  const { problem, made } = pairs;

  function make(event: SubmitEvent): void {
    event.preventDefault();
    const wrong = pairs.make();
    if (wrong === "names") namesBox.current?.focus();
    if (wrong === "rounds") roundsBox.current?.focus();
  }

  function clear(): void {
    pairs.clear();
    namesBox.current?.focus();
  }

  const toNotes = (field: "names" | "rounds") =>
    problem?.field === field
      ? { "aria-invalid": true, "aria-describedby": `${id}-${field} ${id}-problem` }
      : { "aria-describedby": `${id}-${field}` };
  const toProblem = (field: "names" | "rounds") =>
    problem?.field === field && (
      <p id={`${id}-problem`} className={fields.error}>
        {problem.sentence}
      </p>
    );

  return (
    <form className={styles.panel} noValidate autoComplete="off" onSubmit={make}>
      <h3 className={styles.heading}>{pairsWords.heading}</h3>
      <div className={fields.field}>
        <label htmlFor={`${id}-names-box`} className={fields.label}>
          {pairsWords.names}
        </label>
        <p id={`${id}-names`} className={fields.hint}>
          {pairsWords.namesHint}
        </p>
        {toProblem("names")}
        <textarea
          ref={namesBox}
          id={`${id}-names-box`}
          rows={5}
          className={fields.box}
          value={pairs.names}
          {...toNotes("names")}
          onChange={({ target }) => pairs.write({ names: target.value })}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-rounds-box`} className={fields.label}>
          {pairsWords.rounds}
        </label>
        <p id={`${id}-rounds`} className={fields.hint}>
          {pairsWords.roundsHint}
        </p>
        {toProblem("rounds")}
        <input
          ref={roundsBox}
          id={`${id}-rounds-box`}
          inputMode="numeric"
          className={fields.input}
          value={pairs.rounds}
          {...toNotes("rounds")}
          onChange={({ target }) => pairs.write({ rounds: target.value })}
        />
      </div>
      <div className={styles.actions}>
        <button type="submit" className={made ? buttons.secondary : buttons.primary}>
          {made ? pairsWords.makeAgain : pairsWords.make}
        </button>
        <button type="button" className={buttons.subtle} onClick={clear}>
          {pairsWords.clear}
        </button>
      </div>
      {made && <PairsMade key={made.sentences.join(" ")} {...made} />}
    </form>
  );
}
