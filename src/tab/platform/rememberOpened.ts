import type { OpenedMessage, OpenMessage } from "./OpenedMessage.ts";

/** Opens a message once for as long as the page is open: sealed, it would soon be too old. A failure is not remembered. */
export function rememberOpened(open: OpenMessage): OpenMessage {
  let opened: OpenedMessage | undefined;
  return async (options) => {
    opened ??= await open(options);
    return opened;
  };
}
