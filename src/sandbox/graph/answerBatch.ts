import { toJson } from "./answering.ts";
import { isRecord } from "./readBody.ts";
import { badRequest, invalidRequest } from "./refusals.ts";
import { type BatchStep, toBatchSteps } from "./toBatchSteps.ts";
import { toUnits } from "./toUnits.ts";

interface StepAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface BatchAnswer {
  readonly response: Response;
  readonly units: number;
}

/** Graph: concepts/json-batching. Each request inside meets the weather and the rules for itself. */
export async function answerBatch(
  request: Request,
  answerInner: (inner: Request) => Promise<Response>,
): Promise<BatchAnswer> {
  const body: unknown = await request.json().catch(() => undefined);
  if (!isRecord(body)) throw badRequest("Unable to read JSON request payload.");
  const steps = toBatchSteps(body["requests"]);
  const answers = new Map<string, StepAnswer>();
  for (const step of steps) {
    const isBlocked = step.dependsOn.some((id) => (answers.get(id)?.status ?? 400) >= 400);
    const answer = isBlocked ? failedDependency(step) : await answerStep(step);
    answers.set(step.id, answer);
  }
  const units = steps.reduce((sum, { method, url }) => sum + toUnits(method, url), 0);
  // Graph promises no order, so a client must not count on one.
  return { response: toJson({ responses: [...answers.values()].reverse() }), units };

  async function answerStep({ id, method, url, headers, body: content }: BatchStep) {
    if (content !== undefined && !headers.has("Content-Type")) {
      const { message } = invalidRequest("A request with a body needs its Content-Type header");
      return { id, status: 400, body: { error: { code: "BadRequest", message } } };
    }
    const inner = new Request(new URL(`/v1.0${url}`, request.url), {
      method,
      headers,
      ...(content === undefined ? {} : { body: JSON.stringify(content) }),
    });
    return toStepAnswer(id, await answerInner(inner));
  }
}

const passedOn = ["Retry-After", "WWW-Authenticate"];

async function toStepAnswer(id: string, response: Response): Promise<StepAnswer> {
  const headers = Object.fromEntries([
    ["Content-Type", "application/json"],
    ...passedOn.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ]) as Readonly<Record<string, string>>;
  const text = await response.text();
  if (text === "") return { id, status: response.status };
  return { id, status: response.status, headers, body: JSON.parse(text) as unknown };
}

const failedDependency = ({ id }: BatchStep): StepAnswer => ({
  id,
  status: 424,
  body: { error: { code: "failedDependency", message: "A request it depends on failed" } },
});
