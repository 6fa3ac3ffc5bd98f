import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";

import type { WhyNoReviewer } from "../useReviewer.ts";
import { readOnlyWords } from "./toCheckWords.ts";

/** Why nothing can be decided here by this person, and who can. */
export function ReadOnlyNotice({ why }: { readonly why: WhyNoReviewer }) {
  const forms = useFormStyles();
  return (
    <div className={forms.notice}>
      <p className={forms.text}>{readOnlyWords[why]}</p>
    </div>
  );
}
