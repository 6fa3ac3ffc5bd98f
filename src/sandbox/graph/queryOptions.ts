import { GraphRefusal } from "./GraphRefusal.ts";
import { badRequest, invalidRequest, notImitated } from "./refusals.ts";

type OptionName = "select" | "expand" | "filter" | "orderby" | "top" | "skiptoken";

export interface Expansion {
  readonly name: string;
  readonly select?: readonly string[];
}

export interface QueryOptions {
  readonly select?: readonly string[];
  readonly expand?: Expansion;
  readonly filter?: string;
  readonly orderby?: string;
  readonly top?: number;
  readonly skiptoken?: string;
}

const optionNames: readonly string[] = [
  "select",
  "expand",
  "filter",
  "orderby",
  "top",
  "skiptoken",
];

/** Graph: concepts/query-parameters. What a route does not take is said, never ignored. */
export function toQueryOptions(url: string, taken: readonly OptionName[]): QueryOptions {
  const parameters = new URL(url).searchParams;
  for (const name of parameters.keys()) {
    if (optionNames.includes(name)) {
      throw new GraphRefusal(400, "badArgument", `The option '${name}' needs its dollar sign`);
    }
    if (name.startsWith("$") && !(taken as readonly string[]).includes(name.slice(1))) {
      throw notImitated(`the query option ${name} here`);
    }
  }
  const found = (name: OptionName) => parameters.get(`$${name}`) ?? undefined;
  const select = found("select");
  const expand = found("expand");
  const filter = found("filter");
  const orderby = found("orderby");
  const top = found("top");
  const skiptoken = found("skiptoken");
  return {
    ...(select === undefined ? {} : { select: toNames(select) }),
    ...(expand === undefined ? {} : { expand: toExpansion(expand) }),
    ...(filter === undefined ? {} : { filter }),
    ...(orderby === undefined ? {} : { orderby }),
    ...(top === undefined ? {} : { top: toTop(top) }),
    ...(skiptoken === undefined ? {} : { skiptoken }),
  };
}

const toNames = (text: string): readonly string[] => text.split(",").map((name) => name.trim());

function toExpansion(text: string): Expansion {
  const [, name, inner] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? [];
  if (name === undefined) throw notImitated("this form of $expand");
  if (inner === undefined) return { name };
  // Graph's own parser refuses a nested option without its dollar sign.
  const [, names] = /^\$select=([\w,\s]+)$/.exec(inner) ?? [];
  if (names === undefined) throw badRequest(`Parsing OData Select and Expand failed: '${inner}'`);
  return { name, select: toNames(names) };
}

function toTop(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw invalidRequest(`Invalid value '${text}' for $top`);
  return Number(text);
}
