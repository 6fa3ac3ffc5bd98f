import { MessageActivityInput } from "@microsoft/teams.api";
import { App, type HttpRouteHandler } from "@microsoft/teams.apps";
import type { IAdaptiveCard } from "@microsoft/teams.cards";

import type { ExtensionHandlers } from "../handlers/createHandlers.ts";
import type { BotCredentials } from "../extensionSettings.ts";
import type { ChannelTrust } from "./ChannelTrust.ts";
import { createAnswer } from "./createAnswer.ts";
import { createCaptureAdapter } from "./createCaptureAdapter.ts";
import { quietLogger } from "./quietLogger.ts";

interface TeamsOptions {
  readonly botId: string;
  readonly tenantId: string;
  readonly trust: ChannelTrust;
  readonly credentials: BotCredentials | undefined;
  readonly handlers: ExtensionHandlers;
  readonly report: (error: unknown) => void;
}

/** Our handlers behind the Teams SDK, which checks each request once more and knows what Teams calls things. */
export async function connectTeams(options: TeamsOptions): Promise<HttpRouteHandler> {
  const { botId, tenantId, trust, credentials, handlers, report } = options;
  const adapter = createCaptureAdapter();
  const app = new App({
    clientId: botId,
    tenantId,
    // An empty one and the bot's own id: else the SDK looks into the environment for others.
    clientSecret: credentials && "secret" in credentials ? credentials.secret : "",
    managedIdentityClientId: botId,
    httpServerAdapter: adapter,
    logger: quietLogger,
    telemetry: { agent365: false },
    dangerouslyAllowUnauthenticatedRequests: false,
    ...trust.sdk,
  });
  const answer = createAnswer(report);
  const isKnown = credentials !== undefined || trust.sdk.token !== undefined;

  app.use(async (context) => {
    const { activity } = context;
    const say = (card: IAdaptiveCard) =>
      context.send(new MessageActivityInput().addCard("adaptive", card));
    const send = isKnown ? say : undefined;
    if (activity.type === "message") return answer(() => handlers.spokenTo(activity, send));
    if (activity.type === "installationUpdate") return answer(() => handlers.added(activity, send));
    return context.next();
  });
  app.on("message.ext.query", ({ activity }) => answer(() => handlers.findCard(activity.value)));
  app.on("message.ext.query-link", ({ activity }) => answer(() => handlers.link(activity.value)));
  app.on("message.ext.anon-query-link", ({ activity }) =>
    answer(() => handlers.link(activity.value)),
  );
  const { messageAction } = handlers;
  if (messageAction) {
    app.on("message.ext.open", ({ activity }) =>
      answer(() => messageAction.open(activity.value, activity.from)),
    );
    app.on("message.ext.submit", ({ activity }) =>
      answer(() => messageAction.saved(activity.value)),
    );
  }
  await app.initialize();
  return adapter.getHandler();
}
