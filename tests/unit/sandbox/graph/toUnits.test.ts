import { toUnits } from "#sandbox/graph/toUnits.ts";

const list = "/sites/s/lists/l";

it.each([
  ["GET", `${list}/items/7`, 1],
  ["GET", `${list}/items?$top=50`, 2],
  ["GET", `${list}/items/7/versions?$expand=fields`, 2],
  ["GET", `${list}/items/delta?token=abc`, 1],
  ["GET", `${list}/items/delta?$select=id`, 2],
  ["PATCH", `${list}/items/7/fields`, 2],
])("takes for %s %s as many resource units as SharePoint", (method, path, units) => {
  expect(toUnits(method, path)).toBe(units);
});
