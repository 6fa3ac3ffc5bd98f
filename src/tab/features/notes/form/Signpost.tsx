import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { productLinks } from "#domain/links/productLinks.ts";
import { OutwardLink } from "#tab/ui/OutwardLink.tsx";

import { formWords } from "./formWords.ts";
import { useFormStyles } from "./useFormStyles.ts";

/** This is no incident system: what comes first, before a note and before a report. */
export function Signpost({ children }: { readonly children?: ReactNode }) {
  const styles = useFormStyles();
  return (
    <div className={mergeClasses(styles.notice, styles.warning)}>
      <p className={styles.text}>
        <strong>{formWords.signpost}</strong>{" "}
        <OutwardLink known={productLinks} id="patient-safety-events">
          {formWords.signpostLink}
        </OutwardLink>
      </p>
      {children}
    </div>
  );
}
