import { badRequest } from "../refusals.ts";

type Shape = Readonly<Record<string, unknown>>;

/** What `$select` leaves of an answer; a property that its type does not have is refused. */
export function pick(
  shape: Shape,
  select: readonly string[] | undefined,
  type: { readonly name: string; readonly properties: readonly string[] },
): Shape {
  if (!select) return shape;
  const unknown = select.find((name) => !type.properties.includes(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Could not find a property named '${unknown}' on type 'microsoft.graph.${type.name}'.`,
    );
  }
  const isKept = (name: string) => name.startsWith("@odata.") || select.includes(name);
  return Object.fromEntries(Object.entries(shape).filter(([name]) => isKept(name)));
}
