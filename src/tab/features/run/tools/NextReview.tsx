import { type SubmitEvent, useId, useRef, useState } from "react";

import { saveFile } from "#tab/platform/saveFile.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useRunStyles } from "../useRunStyles.ts";
import { CopyLine } from "./CopyLine.tsx";
import { reviewWords, toReviewDay } from "./reviewWords.ts";
import { useCopy } from "./useCopy.ts";

const lengths = [15, 60] as const;

/** Books the look back while everybody is here; `onDay` takes the day into the note. */
export function NextReview({ onDay }: { readonly onDay: (day: string) => void }) {
  const styles = useRunStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const { clock } = useServices();
  const copy = useCopy();
  const [day, setDay] = useState("");
  const [time, setTime] = useState("");
  const [minutes, setMinutes] = useState<number>(lengths[0]);
  const [said, setSaid] = useState<"problem" | "made" | "notMade">();
  const dayBox = useRef<HTMLInputElement>(null);
  const id = useId();

  function tell(what: "problem" | "made" | "notMade"): void {
    setSaid(what);
    announce(reviewWords[what]);
  }

  /** The moment that was chosen, or the focus goes where it has to be chosen. */
  function findStart(): Date | undefined {
    const start = new Date(`${day}T${time}`);
    if (!Number.isNaN(start.getTime())) return start;
    tell("problem");
    dayBox.current?.focus();
    return undefined;
  }

  async function make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const start = findStart();
    if (!start) return;
    onDay(toReviewDay(start));
    try {
      const { toReviewFile } = await import("./toReviewFile.ts");
      const dated = { start, minutes, now: clock.now(), id: crypto.randomUUID() };
      saveFile(reviewWords.fileName, toReviewFile(dated), "text/calendar");
      tell("made");
    } catch {
      // The part that makes it could not be fetched.
      tell("notMade");
    }
  }

  function copyDay(): void {
    const start = findStart();
    if (!start) return;
    onDay(toReviewDay(start));
    copy.copy(`${reviewWords.summary}: ${toReviewDay(start)}, ${minutes} minutes`);
  }

  const wrong =
    said === "problem" ? { "aria-invalid": true, "aria-describedby": `${id}-said` } : {};
  return (
    <form className={styles.panel} noValidate onSubmit={(event) => void make(event)}>
      <h3 className={styles.heading}>{reviewWords.heading}</h3>
      <p className={styles.text}>{reviewWords.why}</p>
      {said && (
        <p id={`${id}-said`} className={said === "made" ? styles.text : fields.error}>
          {reviewWords[said]}
        </p>
      )}
      <div className={fields.field}>
        <label htmlFor={`${id}-day`} className={fields.label}>
          {reviewWords.day}
        </label>
        <input
          ref={dayBox}
          id={`${id}-day`}
          type="date"
          className={fields.input}
          value={day}
          {...wrong}
          onChange={({ target }) => setDay(target.value)}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-time`} className={fields.label}>
          {reviewWords.time}
        </label>
        <input
          id={`${id}-time`}
          type="time"
          className={fields.input}
          value={time}
          {...wrong}
          onChange={({ target }) => setTime(target.value)}
        />
      </div>
      <div className={fields.field}>
        <label htmlFor={`${id}-length`} className={fields.label}>
          {reviewWords.length}
        </label>
        <select
          id={`${id}-length`}
          className={fields.input}
          value={minutes}
          onChange={({ target }) => setMinutes(Number(target.value))}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {reviewWords.lengths[length]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.actions}>
        <button type="submit" className={buttons.secondary}>
          {reviewWords.save}
        </button>
        <button type="button" className={buttons.subtle} onClick={copyDay}>
          {reviewWords.copy}
        </button>
      </div>
      <CopyLine copy={copy} />
    </form>
  );
}
