import { copyText } from "#tab/platform/copyText.ts";
import { reloadPage } from "#tab/platform/reloadPage.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { toFieldsWords } from "#tab/ui/obstacleWords.ts";
import type { StateAction } from "#tab/ui/stateWords.ts";
import { WordedState } from "#tab/ui/WordedState.tsx";

import { type StateOfNotes, stateOfNotesWords } from "./stateOfNotesWords.ts";

interface NotesMessageProps {
  readonly state: StateOfNotes;
  /** Settings that are wrong, by name. */
  readonly fields?: readonly string[];
  /** Whether this is the whole page, with its heading. */
  readonly isPage?: boolean;
  readonly isTrying?: boolean;
  readonly onRetry?: () => void;
  readonly onClear?: () => void;
}

/** What stands in place of notes: what is so, what it means, one next step. */
export function NotesMessage({ state, fields = [], onRetry, onClear, ...rest }: NotesMessageProps) {
  const { isPage = false, isTrying = false } = rest;
  const words = stateOfNotesWords[useStateHere(state)];
  const meaning = fields.length === 0 ? words.meaning : `${words.meaning} ${toFieldsWords(fields)}`;

  function act(action: Exclude<StateAction, "send">): void {
    if (action === "again") onRetry?.();
    if (action === "clear") onClear?.();
    if (action === "reload") reloadPage();
  }

  return (
    <WordedState
      words={{ ...words, meaning }}
      isPage={isPage}
      isBusy={isTrying}
      onAction={act}
      copy={copyText}
    />
  );
}

/** The same refusal asks another next step of a guest, and of whoever is in an archived team. */
function useStateHere(state: StateOfNotes): StateOfNotes {
  const host = useHost();
  if (host.state !== "teams") return state;
  if (state === "not-allowed" && host.context.guest) return "not-allowed-guest";
  if (state === "not-set-up" && host.context.archived) return "not-set-up-archived";
  return state;
}
