import { mergeClasses } from "@fluentui/react-components";

import { useFormStyles } from "../form/useFormStyles.ts";
import { reportWords } from "./reportWords.ts";

/** Whoever may only read can still see to it that somebody acts. */
export function MayNotReport() {
  const styles = useFormStyles();
  return (
    <section className={mergeClasses(styles.panel, styles.warning)}>
      <h2 className={styles.heading}>{reportWords.mayNotTitle}</h2>
      <p className={styles.text}>{reportWords.mayNot}</p>
    </section>
  );
}
