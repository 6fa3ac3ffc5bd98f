import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";

import type { CardFacts } from "./cards/cardFacts.ts";
import type { ChannelTrust } from "./channel/ChannelTrust.ts";
import { connectTeams } from "./channel/connectTeams.ts";
import { createMessages } from "./channel/createMessages.ts";
import { toInvokeNames } from "./channel/toInvokeNames.ts";
import type { ExtensionSettings } from "./extensionSettings.ts";
import { extensionWords } from "./extensionWords.ts";
import { createHandlers } from "./handlers/createHandlers.ts";
import { Refusal, toRefusalBody } from "./Refusal.ts";
import { createMessageText } from "./sealing/createMessageText.ts";
import { createSeal } from "./sealing/createSeal.ts";
import { withinTime } from "./withinTime.ts";

export interface ExtensionOptions {
  readonly settings: ExtensionSettings;
  readonly pictures: CardFacts["pictures"];
  readonly trust: ChannelTrust;
  /** Hears of our own mistakes. */
  readonly report?: ((error: unknown) => void) | undefined;
  readonly now?: () => number;
  /** How long an answer may take, in milliseconds: Teams gives up after five seconds. */
  readonly patience?: number;
}

export interface Extension {
  /** Answers `/api/messages` and `/api/message-text`; `told` hears which of our own invokes it was. */
  fetch(request: Request, told?: (invoke: string) => void): Promise<Response>;
}

const megabyte = 1024 * 1024;

/** The message extension as one function from Request to Response. */
export async function createExtension(options: ExtensionOptions): Promise<Extension> {
  const { settings, pictures, trust, report, now = Date.now, patience = 3500 } = options;
  const { botId, tenantId, publicAddress, teamsAppId, sealKey, credentials } = settings;
  const seal = sealKey === undefined ? undefined : createSeal(sealKey);
  const facts = { publicAddress, teamsAppId, pictures };
  const handlers = createHandlers({ settings, facts, seal, now });
  const hear = report ?? (() => undefined);
  const sdk = await connectTeams({ botId, tenantId, trust, credentials, handlers, report: hear });
  const answer = createMessages({ trust, tenantId, invokes: toInvokeNames(handlers), sdk });
  const open = seal && createMessageText({ ...settings, seal, now });

  const app = new Hono<{ Bindings: { readonly told?: (invoke: string) => void } }>();
  const inTime = (work: Promise<Response>) =>
    withinTime(work, patience, () => refuse(new Refusal(503, extensionWords.tooSlow)));

  app.post("/api/messages", limitTo(megabyte), (context) =>
    inTime(
      (async () => {
        const body = await context.req.text();
        const authorization = context.req.header("authorization");
        const { status, body: said } = await answer({
          body,
          authorization,
          told: context.env.told,
        });
        return toJson(status, said);
      })(),
    ),
  );
  app.post("/api/message-text", limitTo(megabyte / 16), (context) =>
    inTime(
      (async () => {
        if (!open) throw new Refusal(404, extensionWords.notHere);
        const body = await context.req.text();
        return toJson(200, await open(body, context.req.header("authorization")));
      })(),
    ),
  );
  app.notFound(() => refuse(new Refusal(404, extensionWords.notHere)));
  app.onError((error) => {
    if (error instanceof Refusal) return refuse(error);
    hear(error);
    return refuse(new Refusal(500, extensionWords.ourMistake));
  });

  return {
    fetch: async (request, told) => app.fetch(request, told ? { told } : {}),
  };
}

const limitTo = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => refuse(new Refusal(413, extensionWords.tooLarge)),
  });

const refuse = (refusal: Refusal): Response => toJson(refusal.status, toRefusalBody(refusal));

function toJson(status: number, body: unknown): Response {
  const headers = {
    "cache-control": "no-store",
    "content-type": "application/json; charset=utf-8",
  };
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
}
