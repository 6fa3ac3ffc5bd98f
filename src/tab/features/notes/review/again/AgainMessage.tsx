import { useId } from "react";

import type { LookAgain } from "#domain/review/toLookAgain.ts";
import { CopyBox } from "#tab/features/notes/edit/CopyBox.tsx";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

import { againWords } from "./againWords.ts";
import { toAgainText } from "./toAgainText.ts";

/** What is due, to be copied into the channel. */
export function AgainMessage({ due }: { readonly due: LookAgain }) {
  const styles = useFormStyles();
  const id = useId();
  return (
    <section className={styles.more} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {againWords.message}
      </h2>
      <p className={styles.text}>{againWords.messageHint}</p>
      <CopyBox label={againWords.message} text={toAgainText(due)} />
    </section>
  );
}
