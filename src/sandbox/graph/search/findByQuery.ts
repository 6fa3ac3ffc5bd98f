import type { Store } from "../store/createStore.ts";
import type { ItemRow, ListRow } from "../store/rows.ts";
import type { Site } from "../tenant.ts";
import type { SearchedFor } from "./parseQuery.ts";

interface Found {
  readonly site: Site;
  readonly list: ListRow;
  readonly item: ItemRow;
}

/** Search leaves out what the caller may not see: only the sites that are handed in are looked at. */
export const findByQuery = (
  { lists, items }: Store,
  sites: readonly Site[],
  { words, listIds }: SearchedFor,
): readonly Found[] =>
  sites.flatMap((site) =>
    lists
      .ofSite(site.id)
      .filter(({ id }) => listIds.length === 0 || listIds.includes(id))
      .flatMap((list) =>
        items
          .page(list.id, { after: 0, size: 5000 })
          .filter(({ fields }) => {
            const title = typeof fields["Title"] === "string" ? fields["Title"].toLowerCase() : "";
            return words.every((word) => title.includes(word));
          })
          .map((item) => ({ site, list, item })),
      ),
  );
