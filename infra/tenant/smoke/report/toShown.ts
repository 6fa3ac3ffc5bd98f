import type { Exchange } from "../wire/SentRequest.ts";
import type { Placeholders } from "./createPlaceholders.ts";
import { mapTexts } from "./walkTexts.ts";

const longest = 5;

/** An exchange as the facts of the emulator write it: only what is written there is compared. */
export function toShown(
  { request, answer }: Exchange,
  { hideValue, hideInText }: Placeholders,
): {
  readonly request: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
} {
  const { method, path, as, scopes, headers, body } = request;
  const hideETag = (text: string, key: string) => (key === "If-Match" ? hideInText(text) : text);
  const exposed = answer.headers.get("access-control-expose-headers");
  return {
    request: {
      method,
      path: hideInText(path),
      ...(as ? { as } : {}),
      scopes,
      ...(headers ? { headers: mapTexts(headers, hideETag) } : {}),
      ...(body === undefined ? {} : { body: mapTexts(body, hideInText) }),
    },
    answer: {
      status: answer.status,
      ...(headers?.["Origin"] && exposed !== null
        ? { headers: { "access-control-expose-headers": exposed } }
        : {}),
      ...(answer.body === undefined ? {} : { body: mapTexts(shorten(answer.body), hideValue) }),
    },
  };
}

/** Of a long list only our own entries are told, or how long it was, in the facts' own words for it. */
function shorten(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shorten(one)]));
  }
  const entries: readonly unknown[] = value;
  if (entries.length <= longest) return entries.map(shorten);
  const own = entries.filter((one) => JSON.stringify(one).includes('"Smoke'));
  return own.length > 0 ? { $has: own } : { $length: entries.length };
}
