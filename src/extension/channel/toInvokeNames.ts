import type { ExtensionHandlers } from "../handlers/createHandlers.ts";

/** What Teams calls the things that this extension answers. */
export const toInvokeNames = ({ messageAction }: ExtensionHandlers): ReadonlySet<string> =>
  new Set([
    "composeExtension/query",
    "composeExtension/queryLink",
    "composeExtension/anonymousQueryLink",
    ...(messageAction ? ["composeExtension/fetchTask", "composeExtension/submitAction"] : []),
  ]);
