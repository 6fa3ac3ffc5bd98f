import { mergeClasses } from "@fluentui/react-components";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { toCheckWords } from "./toCheckWords.ts";

interface OutdatedNoticeProps {
  readonly who: string;
  readonly onRead: () => void;
}

/** Says that other words stand in the list by now, and leads to them. */
export function OutdatedNotice({ who, onRead }: OutdatedNoticeProps) {
  const forms = useFormStyles();
  const buttons = useButtonStyles();
  return (
    <div className={mergeClasses(forms.notice, forms.warning)} role="status">
      <p className={forms.text}>{toCheckWords.changed(who)}</p>
      <div className={forms.actions}>
        <button type="button" className={buttons.secondary} onClick={onRead}>
          {toCheckWords.readNew}
        </button>
      </div>
    </div>
  );
}
