import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

import { shareWords } from "./shareWords.ts";
import { useFieldStyles } from "./useFieldStyles.ts";

const useStyles = makeStyles({
  // Below the buttons of the row that it stands in.
  below: { order: 1, flexBasis: "100%", minWidth: "0" },
});

/** What is shared, selected for the person to copy where Teams lends no clipboard. */
export function ShareText({ text }: { readonly text: string }) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const box = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);

  return (
    <label className={styles.below}>
      {shareWords.selected}
      <textarea ref={box} className={fields.box} rows={3} readOnly value={text} />
    </label>
  );
}
