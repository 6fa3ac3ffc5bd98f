import type { FrameContext } from "./frameContext.ts";
import type { HostBehaviour } from "./hostChoices.ts";

/** What this host says it can do; it names only what it really answers. */
export function toRuntimeConfig(
  host: HostBehaviour,
  frameContext: FrameContext = "content",
): string {
  const nested = host === "nested";
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: nested,
    supports: {
      app: { notifySuccessResponse: {} },
      ...(nested ? { nestedAppAuth: {}, people: {} } : {}),
      ...(frameContext === "task" ? { dialog: { url: {}, update: {} } } : {}),
      ...(nested && frameContext !== "task" ? { sharing: {} } : {}),
      pages: { config: {}, currentApp: {}, tabs: {} },
    },
  });
}

/** teams-js takes the third answer for a version only when it is no JSON: three parts, so no number. */
export const clientSdkVersion = "2.0.8";
