import type { HealthItem, Trouble } from "./healthItem.ts";
import { healthWords, troubleWords } from "./healthWords.ts";

/** What is said of all needs at once, so that it is not said again beside one. */
export interface AlreadySaid {
  readonly trouble?: Trouble | undefined;
  readonly isGuest: boolean;
}

/** What a person needs to know beside the name of one need; nothing where all is well. */
export function toItemNote(item: HealthItem, said: AlreadySaid): string | undefined {
  const { id, state, trouble, isUnproved, details = [] } = item;
  if (state === "missing" && trouble) {
    const toDetail = id === "settings" ? healthWords.settingsDetail : healthWords.columnsDetail;
    const names = details.length > 0 ? [toDetail(details)] : [];
    const meaning = trouble === said.trouble ? [] : [troubleWords[trouble].meaning];
    return [...names, ...meaning].join(" ") || undefined;
  }
  if (state === "off") return healthWords.noOtherTeams;
  if (state === "not-yet") return healthWords.notYet;
  if (isUnproved) return healthWords.noKnownNote;
  return id === "team" && state === "present" && said.isGuest ? healthWords.guest : undefined;
}

/** Whether a need could not be looked at, because of one that stands before it. */
export const isUnchecked = ({ state, isUnproved }: HealthItem): boolean =>
  state === "unknown" && !isUnproved;
