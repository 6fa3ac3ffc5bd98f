import { copyText } from "#tab/platform/copyText.ts";
import { toFieldsWords } from "#tab/ui/obstacleWords.ts";
import type { StateWords } from "#tab/ui/stateWords.ts";
import { WordedState } from "#tab/ui/WordedState.tsx";

import { useFormStyles } from "../form/useFormStyles.ts";
import { useCloseDialog } from "./useCloseDialog.ts";

interface MessageStateProps {
  readonly words: StateWords;
  /** Settings that are wrong, by name. */
  readonly fields?: readonly string[];
  readonly isTrying?: boolean;
  readonly onRetry?: () => void;
}

/** What stands in place of a message: what is so, what it means, one next step. */
export function MessageState({ words, fields = [], isTrying = false, onRetry }: MessageStateProps) {
  const styles = useFormStyles();
  const { close, said } = useCloseDialog();
  const meaning = fields.length === 0 ? words.meaning : `${words.meaning} ${toFieldsWords(fields)}`;

  return (
    <WordedState
      words={{ ...words, meaning }}
      isPage
      isBusy={isTrying}
      onAction={(action) => {
        if (action === "close") close();
        else onRetry?.();
      }}
      copy={copyText}
    >
      {said !== undefined && <p className={styles.text}>{said}</p>}
    </WordedState>
  );
}
