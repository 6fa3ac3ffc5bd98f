import { Signpost } from "../form/Signpost.tsx";
import { useFormStyles } from "../form/useFormStyles.ts";
import { reportWords } from "./reportWords.ts";

/** This is no incident system, and says so in the words of the form. */
export function IncidentNotice() {
  const styles = useFormStyles();
  return (
    <Signpost>
      <p className={styles.text}>{reportWords.notIncident}</p>
    </Signpost>
  );
}
