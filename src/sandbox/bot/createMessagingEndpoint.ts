import type { Activity } from "./activity.ts";
import type { BotChannel } from "./createBotChannel.ts";

type Answer = (request: Request) => Response | Promise<Response>;

/** What became of an activity: the bot's answer, or status 0 where none came. */
export interface Delivery {
  readonly status: number;
  readonly body: unknown;
}

export interface MessagingEndpoint {
  /** As when the bot's registration names where its activities go. */
  readonly connect: (bot: Answer) => void;
  readonly deliver: (activity: Activity, origin: string) => Promise<Delivery>;
}

interface EndpointOptions {
  readonly channel: Pick<BotChannel, "sign">;
  /** How long Teams waits, in milliseconds. */
  readonly patience?: number;
}

const noAnswer: Delivery = { status: 0, body: undefined };

/** Teams' servers between the message box and the bot: each activity signed, sent, and waited for no longer than Teams does. */
export function createMessagingEndpoint(options: EndpointOptions): MessagingEndpoint {
  const { channel, patience = 5000 } = options;
  let bot: Answer | undefined;

  async function send(given: Activity, origin: string): Promise<Delivery> {
    if (!bot) return noAnswer;
    const { token, activity } = await channel.sign(given);
    const response = await bot(
      new Request(`${origin}/api/messages`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        body: JSON.stringify(activity),
      }),
    );
    return { status: response.status, body: parse(await response.text()) };
  }

  return {
    connect(answer) {
      bot = answer;
    },
    async deliver(activity, origin) {
      let clock: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<Delivery>((resolve) => {
        clock = setTimeout(resolve, patience, noAnswer);
      });
      try {
        return await Promise.race([send(activity, origin), late]);
      } catch {
        // A bot out of reach and one that never answers look the same from Teams.
        return noAnswer;
      } finally {
        clearTimeout(clock);
      }
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
