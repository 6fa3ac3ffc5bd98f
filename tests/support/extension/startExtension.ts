import { createChannelTrust } from "#extension/channel/createChannelTrust.ts";
import { createExtension, type ExtensionOptions } from "#extension/createExtension.ts";
import type { ExtensionSettings } from "#extension/extensionSettings.ts";
import { techniqueId } from "#domain/cards/technique.ts";

import { type Channel, sample } from "./channel.ts";

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface RunningExtension {
  /** Posts an activity with a good token, or with the one that is given; `null` sends none. */
  ask(activity: unknown, token?: string | null): Promise<Answered>;
  open(sealed: unknown, token?: string | null): Promise<Answered>;
  readonly invokes: readonly string[];
  readonly reported: readonly unknown[];
}

interface Options extends Partial<Omit<ExtensionOptions, "settings">> {
  readonly channel: Channel;
  readonly settings?: Partial<ExtensionSettings>;
}

export const toSettings = (channel: Channel): ExtensionSettings => ({
  botId: sample.botId,
  tenantId: sample.tenantId,
  clientId: sample.clientId,
  teamsAppId: sample.teamsAppId,
  publicAddress: sample.publicAddress,
  authority: channel.authority,
  botKeys: channel.botKeys,
  signInKeys: channel.signInKeys,
  featured: ["after-action-review", "peer-assist", "knowledge-cafe"].map(techniqueId),
  sealKey: Buffer.alloc(32, 7).toString("base64url"),
});

/** The extension as the product has it, answering in this process. */
export async function startExtension({ channel, ...options }: Options): Promise<RunningExtension> {
  const settings = { ...toSettings(channel), ...options.settings };
  const reported: unknown[] = [];
  const invokes: string[] = [];
  const extension = await createExtension({
    trust: createChannelTrust(settings),
    pictures: {},
    report: (error) => reported.push(error),
    ...options,
    settings,
  });

  async function send(path: string, body: unknown, token: string | null): Promise<Answered> {
    const response = await extension.fetch(
      new Request(`${sample.publicAddress}${path}`, {
        method: "POST",
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
      (invoke) => invokes.push(invoke),
    );
    const text = await response.text();
    return { status: response.status, text, body: toJson(text), headers: response.headers };
  }

  return {
    ask: async (activity, token) =>
      send("/api/messages", activity, token === undefined ? await channel.sign() : token),
    open: async (sealed, token) =>
      send("/api/message-text", { sealed }, token === undefined ? await channel.signIn() : token),
    invokes,
    reported,
  };
}

const toJson = (text: string): unknown => (text === "" ? undefined : JSON.parse(text));
