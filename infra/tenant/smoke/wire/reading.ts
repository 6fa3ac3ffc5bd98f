import type { Answer } from "./SentRequest.ts";

/** What stands at this place of an answer, whatever its shape. */
export function at(value: unknown, ...place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null
        ? (part as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  );
}

export function textAt(value: unknown, ...place: readonly (string | number)[]): string {
  const found = at(value, ...place);
  return typeof found === "string" ? found : "";
}

/** The entries of an answer that is a list of something. */
export function entriesOf({ body }: Answer): readonly unknown[] {
  const value = at(body, "value");
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export const isGood = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** `200`, or `400 invalidRequest`, with the inner code where it says more. */
export function toOutcome({ status, body }: Answer): string {
  const code = textAt(body, "error", "code");
  const inner = textAt(body, "error", "innerError", "code");
  return [String(status), code, inner && `(${inner})`].filter(Boolean).join(" ");
}
