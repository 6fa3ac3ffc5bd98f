import { type Body, isRecord } from "./readBody.ts";
import { badRequest } from "./refusals.ts";

export interface BatchStep {
  readonly id: string;
  readonly method: string;
  /** Relative, beginning with a slash. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

const mostSteps = 20;

/** The requests inside a batch, refused as a whole where one is not well formed. */
export function toBatchSteps(requests: unknown): readonly BatchStep[] {
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest("Missing requests");
  if (requests.length > mostSteps) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostSteps}.`);
  }
  const steps = requests.map(toStep);
  const ids = new Set(steps.map(({ id }) => id));
  if (ids.size !== steps.length) throw badRequest("Each request of a batch needs an id of its own");
  if (steps.some(({ dependsOn }) => dependsOn.some((id) => !ids.has(id)))) {
    throw badRequest("A request depends on one that is not in the batch");
  }
  return steps;
}

function toStep(step: unknown): BatchStep {
  if (!isRecord(step)) throw badRequest("Invalid batch request");
  const { id, method, url, body } = step;
  if (typeof id !== "string" || typeof method !== "string" || typeof url !== "string") {
    throw badRequest("Each request of a batch has an id, a method and a url");
  }
  if (/^[a-z]+:/i.test(url) || url.startsWith("/$batch")) throw badRequest("Invalid batch url");
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith("/") ? url : `/${url}`,
    headers: toHeaders(step),
    body,
    dependsOn: toIds(step),
  };
}

const toHeaders = ({ headers }: Body): Headers =>
  new Headers(
    isRecord(headers) ? Object.entries(headers).map(([name, value]) => [name, String(value)]) : [],
  );

const toIds = ({ dependsOn }: Body): readonly string[] =>
  Array.isArray(dependsOn) ? dependsOn.filter((id) => typeof id === "string") : [];
