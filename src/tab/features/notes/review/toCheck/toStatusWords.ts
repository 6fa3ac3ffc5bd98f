import { toCheckWords } from "./toCheckWords.ts";
import { pageSize, type WaitingList } from "./useWaitingList.ts";
import { isFiltering } from "./waitingFacets.ts";
import { isWaiting } from "./withChanges.ts";

/** How many notes there are as far as is known, and which of them are in sight. */
export function toStatusWords(list: WaitingList, isAll: boolean): string {
  const { waiting, shown, onPage, page, pages, filter } = list;
  if (waiting.length === 0 && isAll) return "";
  const fitting = shown.filter(isWaiting).length;
  const first = page * pageSize + 1;
  return [
    isFiltering(filter)
      ? toCheckWords.fit(fitting, waiting.length, isAll)
      : toCheckWords.read(waiting.length, isAll),
    pages > 1 ? toCheckWords.page(first, first + onPage.length - 1) : "",
  ]
    .join(" ")
    .trim();
}
