import { needsSite } from "../access.ts";
import { getList } from "../addressed.ts";
import { type GraphApp, type GraphContext, noContent, toJson } from "../answering.ts";
import { checkIndexCount } from "../columns/checkIndexCount.ts";
import { toChangedColumn } from "../columns/toChangedColumn.ts";
import { toColumnDefinition } from "../columns/toColumnDefinition.ts";
import { toEveryColumn } from "../columns/toEveryColumn.ts";
import { toQueryOptions } from "../queryOptions.ts";
import { readBody } from "../readBody.ts";
import { doubledValues, invalidRequest, itemNotFound, nameAlreadyExists } from "../refusals.ts";
import type { ColumnDefinition, ColumnRow } from "../store/rows.ts";
import { columnType, toColumnShape } from "../wire/columnShape.ts";
import { pick } from "../wire/pick.ts";
import type { World } from "../world.ts";

/** /sites/{id}/lists/{id}/columns */
export function columnsRoutes(app: GraphApp, world: World): void {
  const mayRead = needsSite(
    world,
    "read",
    "Sites.Read.All",
    "Sites.ReadWrite.All",
    "Sites.Manage.All",
    "Sites.FullControl.All",
  );
  const mayChange = needsSite(world, "manage", "Sites.Manage.All", "Sites.FullControl.All");
  const path = "/v1.0/sites/:site/lists/:list/columns";
  const { columns } = world.store;
  const contextOf = (listId: string) =>
    `${world.baseUrl}/v1.0/$metadata#lists('${listId}')/columns`;

  const answer = (column: ColumnRow, status = 200) =>
    toJson(
      { "@odata.context": `${contextOf(column.listId)}/$entity`, ...toColumnShape(column) },
      status,
    );

  const getColumn = (request: GraphContext): ColumnRow => {
    const all = toEveryColumn(columns.ofList(getList(world, request).list.id));
    const column = all.find(({ id }) => id === request.req.param("column"));
    if (!column) throw itemNotFound();
    return column;
  };

  const checkIndexes = (listId: string, definition: ColumnDefinition): void => {
    const others = columns.ofList(listId).map((column) => column.definition);
    checkIndexCount([...others.filter(({ name }) => name !== definition.name), definition]);
  };

  // Graph: list-list-columns.
  app.get(path, mayRead, (request) => {
    const { list } = getList(world, request);
    const { select } = toQueryOptions(request.req.url, ["select"]);
    const all = toEveryColumn(columns.ofList(list.id));
    return toJson({
      "@odata.context": contextOf(list.id),
      value: all.map((column) => pick(toColumnShape(column), select, columnType)),
    });
  });

  // Graph: list-post-columns.
  app.post(path, mayChange, async (request) => {
    const { list } = getList(world, request);
    const definition = toColumnDefinition(await readBody(request));
    checkIndexes(list.id, definition);
    const taken = toEveryColumn(columns.ofList(list.id)).some(
      (column) => column.definition.name.toLowerCase() === definition.name.toLowerCase(),
    );
    const made = taken ? undefined : columns.insert(list.id, definition);
    if (!made) throw nameAlreadyExists();
    return answer(made, 201);
  });

  // Graph: columndefinition-get.
  app.get(`${path}/:column`, mayRead, (request) => answer(getColumn(request)));

  // Graph: columndefinition-update.
  app.patch(`${path}/:column`, mayChange, async (request) => {
    const body = await readBody(request);
    const column = getColumn(request);
    if (column.definition["readOnly"] === true) throw invalidRequest();
    const changed = { ...column, definition: toChangedColumn(column.definition, body) };
    checkIndexes(column.listId, changed.definition);
    if (!columns.change(changed)) throw doubledValues();
    return answer(changed);
  });

  // Graph: columndefinition-delete. Nobody takes a list's title away.
  app.delete(`${path}/:column`, mayChange, (request) => {
    const column = getColumn(request);
    if (column.definition["readOnly"] === true || column.definition.name === "Title") {
      throw invalidRequest();
    }
    columns.remove(column);
    return noContent();
  });
}
