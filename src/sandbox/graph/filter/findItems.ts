import type { QueryOptions } from "../queryOptions.ts";
import { badRequest, notImitated, thresholdAsThrottle } from "../refusals.ts";
import type { Store } from "../store/createStore.ts";
import type { ItemRow, ListRow } from "../store/rows.ts";
import { getIndexed } from "./getIndexed.ts";
import { parseFilter } from "./parseFilter.ts";
import { toLastId } from "./skipToken.ts";
import { toFilterSql } from "./toFilterSql.ts";
import { toViewSql } from "./toViewSql.ts";

const usualPage = 200;
const longestPage = 5000;

export interface FoundItems {
  readonly items: readonly ItemRow[];
  /** There when the page was full, so that another one may follow, even an empty one. */
  readonly lastId?: number;
}

/** One page of a list's items, under SharePoint's rules for large lists; a filtered default view leaks in. */
export function findItems(store: Store, list: ListRow, options: QueryOptions): FoundItems {
  const { id: listId, viewFilter } = list;
  const { filter, orderby, top = usualPage, skiptoken } = options;
  const columns = store.columns.ofList(listId);
  const sql =
    filter === undefined ? undefined : toFilterSql(store, listId, columns, parseFilter(filter));
  if (orderby !== undefined) checkOrder(orderby);

  const size = Math.min(top, longestPage);
  const items = store.items.page(listId, {
    after: toLastId(skiptoken),
    size,
    ...toViewSql(viewFilter, sql),
  });
  const last = items.at(-1);
  return { items, ...(last && items.length === size ? { lastId: last.id } : {}) };

  // By id it has been seen to be ignored in a small list, and to be throttled in a large one.
  function checkOrder(order: string): void {
    const [, prefix, name] = /^(fields\/)?(\w+)(?:\s+(?:asc|desc))?$/.exec(order.trim()) ?? [];
    if (name === undefined) throw badRequest("Invalid orderby clause");
    if (prefix !== undefined) {
      getIndexed(columns, name);
      throw notImitated("sorting by a column");
    }
    if (store.count.isLarge(listId)) throw thresholdAsThrottle();
  }
}
