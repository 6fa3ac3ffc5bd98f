import type { Destination } from "#graph/sites/destination.ts";

import { formWords } from "../form/formWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import { useTeamVisibility } from "../form/useTeamVisibility.ts";
import { toPlaceWords, toReadersWords } from "../placeWords.ts";

/** Beside a Save: where the words go, and who can read them there. */
export function GoesTo({ to }: { readonly to: Destination }) {
  const styles = useFormStyles();
  const visibility = useTeamVisibility(to);
  return (
    <p className={styles.text}>
      {formWords.goesTo} <strong>{toPlaceWords(to)}</strong>. {toReadersWords(to, visibility)}
    </p>
  );
}
