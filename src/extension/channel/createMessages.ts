import type { HttpRouteHandler } from "@microsoft/teams.apps";

import { extensionWords } from "../extensionWords.ts";
import { Refusal } from "../Refusal.ts";
import { type ActivityEnvelope, findActivity } from "./activity.ts";
import type { ChannelTrust } from "./ChannelTrust.ts";
import { isOfTenant } from "./isOfTenant.ts";

interface MessagesOptions {
  readonly trust: ChannelTrust;
  readonly tenantId: string;
  readonly invokes: ReadonlySet<string>;
  readonly sdk: HttpRouteHandler;
}

interface Incoming {
  readonly body: string;
  readonly authorization: string | undefined;
  /** Hears what was asked, once it is known to be one of our own names. */
  readonly told: ((invoke: string) => void) | undefined;
}

/** Activities from Teams: what the SDK would let pass and should not is refused before it sees them. */
export function createMessages({ trust, tenantId, invokes, sdk }: MessagesOptions) {
  return async ({ body, authorization, told }: Incoming) => {
    const activity = findActivity(body);
    if (!activity) throw new Refusal(400, extensionWords.notUnderstood);
    const { type, name, serviceUrl, value } = activity;
    if (typeof serviceUrl !== "string" || serviceUrl === "") {
      throw new Refusal(401, extensionWords.notTrusted);
    }
    const isTrusted = await trust.isTrusted(authorization, serviceUrl).catch(() => {
      throw new Refusal(503, extensionWords.cannotTell);
    });
    if (!isTrusted) throw new Refusal(401, extensionWords.notTrusted);
    if (!isOfTenant(activity, tenantId)) throw new Refusal(403, extensionWords.otherTenant);
    if (type === "invoke") {
      if (typeof name !== "string" || !invokes.has(name)) {
        throw new Refusal(501, extensionWords.unknown);
      }
      told?.(name);
      if (!isRecord(value)) throw new Refusal(400, extensionWords.notUnderstood);
    }
    return sendOn(sdk, activity, authorization);
  };
}

async function sendOn(
  sdk: HttpRouteHandler,
  activity: ActivityEnvelope,
  authorization: string | undefined,
) {
  const headers = authorization === undefined ? {} : { authorization };
  const { status, body } = await sdk({ body: activity, headers });
  // Its own refusals say in English of theirs what failed; ours say it in one sentence.
  if (status === 401) throw new Refusal(401, extensionWords.notTrusted);
  if (status === 500 && !isSentence(body)) throw new Refusal(500, extensionWords.ourMistake);
  return { status, body };
}

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null;

const isSentence = (body: unknown): boolean =>
  typeof body === "object" &&
  body !== null &&
  "error" in body &&
  body.error === extensionWords.ourMistake;
