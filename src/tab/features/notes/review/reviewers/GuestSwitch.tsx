import { useId } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { reviewersWords } from "./reviewersWords.ts";
import type { Naming } from "./useNaming.ts";

interface GuestSwitchProps {
  readonly mayWrite: boolean;
  /** Where this person may change it. */
  readonly naming: Naming | undefined;
}

/** Whether the form is shown to guests: an owner's choice, read by everybody. */
export function GuestSwitch({ mayWrite, naming }: GuestSwitchProps) {
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.heading}>
        {reviewersWords.guests}
      </h2>
      {naming ? (
        <label className={styles.tick}>
          <input
            type="checkbox"
            className={styles.mark}
            checked={mayWrite}
            aria-describedby={`${id}-hint`}
            onChange={(event) => void naming.letGuestsWrite(event.target.checked)}
          />
          <span>{reviewersWords.guestsWrite}</span>
        </label>
      ) : (
        <p className={styles.text}>
          {mayWrite ? reviewersWords.guestsMay : reviewersWords.guestsMayNot}
        </p>
      )}
      <p id={`${id}-hint`} className={fields.hint}>
        {reviewersWords.guestsHint}
      </p>
    </section>
  );
}
