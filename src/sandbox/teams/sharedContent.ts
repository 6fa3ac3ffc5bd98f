import { findText, isRecord } from "./wire.ts";

/** What a tab asks to put into a conversation. */
export interface SharedContent {
  readonly address: string;
  readonly message: string;
}

/** teams-js: IShareRequest; this host takes one address. */
export function toSharedContent(request: unknown): SharedContent | undefined {
  const content = isRecord(request) ? request["content"] : undefined;
  const first: unknown = Array.isArray(content) ? content[0] : undefined;
  const address = findText(first, "url");
  if (address === undefined || findText(first, "type") !== "URL") return undefined;
  return { address, message: findText(first, "message") ?? "" };
}
