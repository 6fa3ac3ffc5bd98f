import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";

import { messageWords } from "#tab/ui/stateWords.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { useCopiedBox } from "../useCopiedBox.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import { administratorWords } from "./administratorWords.ts";

const useStyles = makeStyles({ box: { fontFamily: tokens.fontFamilyMonospace } });

/** The message to send where only an administrator can take the next step. */
export function AdministratorMessage({ site }: { readonly site: string | undefined }) {
  const own = useStyles();
  const styles = useSetUpStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const id = useId();
  const message = administratorWords.toMessage(site ?? administratorWords.unknownSite);
  const { box, said, copy } = useCopiedBox(message, messageWords);

  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>
        {administratorWords.label}
      </label>
      <textarea
        ref={box}
        id={id}
        className={mergeClasses(fields.box, own.box)}
        rows={5}
        readOnly
        value={message}
      />
      <div className={styles.actions}>
        <button type="button" className={buttons.secondary} onClick={() => void copy()}>
          {messageWords.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
