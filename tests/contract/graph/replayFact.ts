import { ConnectionDropped } from "#sandbox/graph/ConnectionDropped.ts";
import { sampleSites } from "#sandbox/seed.ts";
import { validatedFetch } from "#tests/support/validatedFetch.ts";
import { createFactWorld, type FactWorld } from "./createFactWorld.ts";
import type { Expected, Fact, FactExchange } from "./fact.ts";
import { fillNames, fillText } from "./fillNames.ts";
import { findDifferences } from "./findDifferences.ts";
import { factBase } from "./knownNames.ts";
import { toSampleToken } from "./sampleTokens.ts";

/** Plays a fact's requests against a fresh tenant and tells where the answers differ from it. */
export async function replayFact(
  fact: Fact,
  onAnswer: (request: Request, response: Response) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const world = createFactWorld(fact);
  const found: string[] = [];
  const checked = validatedFetch(world.emulator.fetch, (problem) => found.push(problem));
  const send = async (request: Request): Promise<Response> => {
    const response = await checked(request);
    await onAnswer(request, response.clone());
    return response;
  };
  try {
    for (const exchange of fact.exchanges) {
      const wrong = await replay(send, world, exchange);
      found.push(...wrong.map((one) => `${exchange.request.method} ${one}`));
    }
  } finally {
    world.emulator.close();
  }
  return found;
}

type Send = (request: Request) => Promise<Response>;

async function replay(send: Send, { names, emulator }: FactWorld, exchange: FactExchange) {
  const { answer, capture = {}, byHand = [] } = exchange;
  for (const one of byHand) emulator.byHand(sampleSites.ward7.id, one);
  const request = toRequest(exchange, names);
  if (answer === "dropped") {
    const end = await send(request).catch((error: unknown) => error);
    return end instanceof ConnectionDropped ? [] : ["the line was not cut"];
  }
  const response = await send(request);
  const body = await readBody(response);
  for (const [name, path] of Object.entries(capture)) names.set(name, getText(body, path));
  const expected = fillNames(answer, names) as Expected;
  return [
    ...(response.status === expected.status
      ? []
      : [`status ${response.status}, expected ${expected.status}: ${JSON.stringify(body)}`]),
    ...Object.entries(expected.headers ?? {}).flatMap(([name, value]) =>
      findDifferences(value, response.headers.get(name), name),
    ),
    ...(expected.body === undefined ? [] : findDifferences(expected.body, body)),
  ];
}

function toRequest({ request }: FactExchange, names: ReadonlyMap<string, string>): Request {
  const { method, path, as = "ben", scopes, headers = {}, body, text } = request;
  const filled = fillText(path, names);
  const token = as === "nobody" || as === "expired" ? as : toSampleToken(as, scopes);
  const content = text ?? (body === undefined ? undefined : JSON.stringify(fillNames(body, names)));
  return new Request(filled.startsWith("https:") ? filled : `${factBase}/v1.0${filled}`, {
    method,
    headers: {
      ...(token === "nobody" ? {} : { Authorization: `Bearer ${token}` }),
      ...(content === undefined ? {} : { "Content-Type": "application/json" }),
      ...(fillNames(headers, names) as Readonly<Record<string, string>>),
    },
    ...(content === undefined ? {} : { body: content }),
  });
}

async function readBody(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

/** `@odata.nextLink` is one name, not two: the whole path is tried before its parts. */
function getText(body: unknown, path: string): string {
  const whole = body as Readonly<Record<string, unknown>>;
  const parts = path in whole ? [path] : path.split(".");
  const found = parts.reduce<unknown>(
    (value, part) => (value as Readonly<Record<string, unknown>> | undefined)?.[part],
    whole,
  );
  if (typeof found === "string") return found;
  throw new Error(`The answer has no ${path} to remember`);
}
