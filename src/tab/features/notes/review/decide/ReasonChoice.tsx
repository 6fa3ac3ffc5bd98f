import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

interface ReasonChoiceProps {
  readonly label: string;
  readonly reasons: readonly string[];
  readonly ticked: readonly string[];
  readonly onTick: (reason: string, isTicked: boolean) => void;
}

/** A few good reasons, so that nobody has to find words for what is asked for every day. */
export function ReasonChoice({ label, reasons, ticked, onTick }: ReasonChoiceProps) {
  const styles = useFormStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {reasons.map((reason) => (
          <label key={reason} className={styles.tick}>
            <input
              type="checkbox"
              className={styles.mark}
              checked={ticked.includes(reason)}
              onChange={(event) => onTick(reason, event.target.checked)}
            />
            <span>{reason}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
