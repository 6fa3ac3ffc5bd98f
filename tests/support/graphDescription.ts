import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { countUnvalidated } from "./absentDescription.ts";
import { findPathTemplate } from "./findPathTemplate.ts";

/** One request and its answer, the path as it stands after `/v1.0`. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly body?: unknown;
}

export interface ExchangeValidator {
  /** What is wrong with the exchange in words; nothing when it is as described, or nobody can tell. */
  check(exchange: Exchange): readonly string[];
  readonly absent: boolean;
  /** How many exchanges were handed in. */
  readonly count: number;
}

type Json = Readonly<Record<string, unknown>>;

/** Microsoft's description stands beside the checkout and never in it. */
const usualPlace = resolve(
  process.env["GRAPH_DESCRIPTION"] ?? "../shared/contracts/graph-openapi-cut.json",
);

const formats = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/** Holds requests and answers against the description, or counts them where it is absent. */
export function createExchangeValidator(place = usualPlace): ExchangeValidator {
  const description = existsSync(place)
    ? (JSON.parse(readFileSync(place, "utf8")) as Json)
    : undefined;
  const check = description ? createCheck(description) : undefined;
  let count = 0;

  return {
    absent: description === undefined,
    get count() {
      return count;
    },
    check(exchange) {
      count += 1;
      if (check) return check(exchange);
      countUnvalidated();
      return [];
    },
  };
}

function createCheck(description: Json) {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, formats });
  ajv.addSchema(description, "graph");
  const compiled = new Map<string, ValidateFunction>();
  const paths = description["paths"] as Readonly<Record<string, Json>>;

  const findWrong = (pointer: readonly string[], value: unknown, what: string): string[] => {
    const fragment = pointer.map((part) => encodeURIComponent(escapePart(part))).join("/");
    const validate = compiled.get(fragment) ?? ajv.compile({ $ref: `graph#/${fragment}` });
    compiled.set(fragment, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message = "", params }) =>
        `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };

  return function check(exchange: Exchange): readonly string[] {
    const { method, status, requestBody, body } = exchange;
    const name = `${method} ${exchange.path.split("?")[0] ?? ""} → ${status}`;
    if (status === 501) return [];
    const template = findPathTemplate(Object.keys(paths), exchange.path);
    const verb = method.toLowerCase();
    const operation = template === undefined ? undefined : paths[template]?.[verb];
    if (template === undefined || operation === undefined) return [`${name}: not described`];

    const { responses, requestBody: described } = operation as {
      readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
      readonly requestBody?: unknown;
    };
    const root = ["paths", template, verb];
    const content = ["content", "application/json", "schema"];
    const key = [String(status), `${String(status)[0] ?? ""}XX`].find((one) => one in responses);
    const wrong =
      requestBody === undefined || described === undefined
        ? []
        : findWrong([...root, "requestBody", ...content], requestBody, "request");
    if (key === undefined && status < 500) wrong.push("the status is not described");
    if (key !== undefined && responses[key]?.content !== undefined) {
      wrong.push(...findWrong([...root, "responses", key, ...content], body, "answer"));
    }
    return wrong.map((one) => `${name}: ${one}`);
  };
}

const escapePart = (part: string): string => part.replaceAll("~", "~0").replaceAll("/", "~1");
