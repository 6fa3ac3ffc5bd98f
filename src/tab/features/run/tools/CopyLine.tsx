import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useRunStyles } from "../useRunStyles.ts";
import { copyWords } from "./copyWords.ts";
import type { Copy } from "./useCopy.ts";

/** What became of a copy, and the text itself where it could not be copied. */
export function CopyLine({ copy: { said, shown } }: { readonly copy: Copy }) {
  const styles = useRunStyles();
  const fields = useFieldStyles();
  return (
    <>
      {said !== "" && <p className={styles.text}>{said}</p>}
      {shown !== undefined && (
        <textarea
          readOnly
          rows={6}
          aria-label={copyWords.text}
          className={fields.box}
          value={shown}
        />
      )}
    </>
  );
}
