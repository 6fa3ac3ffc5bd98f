import { mergeClasses } from "@fluentui/react-components";

import { productLinks } from "#domain/links/productLinks.ts";
import { OutwardLink } from "#tab/ui/OutwardLink.tsx";

import { formWords } from "../form/formWords.ts";
import { useFormStyles } from "../form/useFormStyles.ts";
import { reportWords } from "./reportWords.ts";

/** This is no incident system, and says so in the words of the form. */
export function IncidentNotice() {
  const styles = useFormStyles();
  return (
    <div className={mergeClasses(styles.notice, styles.warning)}>
      <p className={styles.text}>
        <strong>{formWords.signpost}</strong>{" "}
        <OutwardLink known={productLinks} id="patient-safety-events">
          {formWords.signpostLink}
        </OutwardLink>
      </p>
      <p className={styles.text}>{reportWords.notIncident}</p>
    </div>
  );
}
