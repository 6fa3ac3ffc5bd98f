import type { HealthItem } from "./healthItem.ts";
import { healthWords, troubleWords } from "./healthWords.ts";

/** What a person needs to know beside the name of one need; nothing where all is well. */
export function toItemNote(item: HealthItem, isGuest: boolean): string | undefined {
  const { id, state, trouble, isUnproved, details = [] } = item;
  if (trouble) {
    const names = details.length > 0 ? [healthWords.detail(details)] : [];
    return [...names, troubleWords[trouble].meaning].join(" ");
  }
  if (state === "not-yet") return healthWords.notYet;
  if (state === "unknown") return isUnproved ? healthWords.noKnownNote : healthWords.notChecked;
  return id === "team" && isGuest ? healthWords.guest : undefined;
}
