import { copyText } from "#tab/platform/copyText.ts";
import { reloadPage } from "#tab/platform/reloadPage.ts";
import { toFieldsWords } from "#tab/ui/obstacleWords.ts";
import { WordedState } from "#tab/ui/WordedState.tsx";

import { type StateOfTeams, stateOfTeamsWords } from "./teamWords.ts";

interface TeamsMessageProps {
  readonly state: StateOfTeams;
  /** Settings that are wrong, by name. */
  readonly fields?: readonly string[];
  /** A meaning for this very place, instead of the usual one. */
  readonly meaning?: string;
  /** Whether this is the whole page, with its heading. */
  readonly isPage?: boolean;
  readonly isTrying?: boolean;
  readonly onRetry?: () => void;
}

/** What stands in place of a person's teams. */
export function TeamsMessage({ state, fields = [], isTrying = false, ...rest }: TeamsMessageProps) {
  const words = stateOfTeamsWords[state];
  const { meaning = words.meaning, isPage = false, onRetry } = rest;
  const whole = fields.length === 0 ? meaning : `${meaning} ${toFieldsWords(fields)}`;

  return (
    <WordedState
      words={{ ...words, meaning: whole }}
      isPage={isPage}
      isBusy={isTrying}
      onAction={(action) => {
        if (action === "reload") reloadPage();
        else onRetry?.();
      }}
      copy={copyText}
    />
  );
}
