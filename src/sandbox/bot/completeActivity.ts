import type { Account } from "../entra/account.ts";
import type { Activity, CompletedActivity } from "./activity.ts";

const serviceUrl = "https://smba.sandbox.example/teams/";

export interface Channel {
  readonly botId: string;
  readonly tenantId: string;
  readonly people: readonly Account[];
  readonly now: () => Date;
}

/** Fills in what Teams sends with every activity; whatever the activity says already stands, right or wrong. */
export function completeActivity(activity: Activity, channel: Channel): CompletedActivity {
  const { botId, tenantId, now } = channel;
  const sender = findSender(activity, channel);
  return {
    type: "invoke",
    id: `f:${crypto.randomUUID()}`,
    timestamp: now().toISOString(),
    localTimestamp: now().toISOString(),
    locale: "en-GB",
    channelId: "msteams",
    serviceUrl,
    ...activity,
    from: {
      ...(sender && { name: sender.displayName, aadObjectId: sender.id }),
      ...activity.from,
      ...(sender && { id: toTeamsId(sender.id) }),
    },
    recipient: { id: `28:${botId}`, name: "Technique Cards", ...activity.recipient },
    conversation: {
      id: "19:sandbox-conversation@thread.tacv2",
      conversationType: "channel",
      isGroup: true,
      tenantId,
      ...activity.conversation,
    },
    channelData: {
      ...activity.channelData,
      tenant: { id: sender?.tenantId ?? tenantId, ...toPart(activity.channelData?.["tenant"]) },
    },
  };
}

/** Teams names a person to a bot by an id of its own; the sandbox takes the directory's id for it too. */
const toTeamsId = (personId: string): string => `29:${personId}`;

/** The person that the activity names, or the first where it names nobody; a stranger stays one. */
function findSender({ from }: Activity, { people }: Channel): Account | undefined {
  const named = [from?.["aadObjectId"], from?.["id"]].filter((id) => id !== undefined);
  if (named.length === 0) return people[0];
  return people.find(({ id }) => named.includes(id) || named.includes(toTeamsId(id)));
}

const toPart = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};
