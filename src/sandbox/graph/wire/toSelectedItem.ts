import type { QueryOptions } from "../queryOptions.ts";
import { notImitated } from "../refusals.ts";
import type { ItemRow, ListRow } from "../store/rows.ts";
import type { Site } from "../tenant.ts";
import type { World } from "../world.ts";
import { itemType, toFieldsShape, toItemShape } from "./itemShape.ts";
import { pick } from "./pick.ts";

/** An item with what `$select` and `$expand` ask for. */
export function toSelectedItem(
  world: World,
  site: Site,
  list: ListRow,
  item: ItemRow,
  { select, expand }: QueryOptions,
): Readonly<Record<string, unknown>> {
  const shape = pick(toItemShape(world, site, list, item), select, itemType);
  if (!expand) return shape;
  if (expand.name !== "fields") throw notImitated(`$expand=${expand.name} of an item`);
  return { ...shape, fields: toFieldsShape(world, item, expand.select) };
}
