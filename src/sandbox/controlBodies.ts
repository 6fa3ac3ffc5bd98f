import * as v from "valibot";

import { settingsFileStates } from "./createSettingsFile.ts";
import { siteRoles } from "./graph/createSiteGrants.ts";
import { handChangeKinds } from "./graph/handChange.ts";
import { weatherKinds } from "./graph/weather.ts";
import { sandboxIds } from "./sandboxConfig.ts";

export const tokenBody = v.object({
  person: v.string(),
  scopes: v.array(v.string()),
  clientId: v.optional(v.string(), sandboxIds.clientId),
  /** `needed`: only what the person agreed to, as Entra would. Left out: whatever is asked for. */
  consent: v.optional(v.literal("needed")),
  /** A claims request, as MSAL hands it to the host. */
  claims: v.optional(v.string()),
});

/** Without a person, as when an administrator agrees for everybody. */
export const consentBody = v.object({
  person: v.exactOptional(v.string()),
  scopes: v.array(v.string()),
});

export const weatherBody = v.object({
  method: v.string(),
  path: v.string(),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.picklist(weatherKinds),
  seconds: v.exactOptional(v.pipe(v.number(), v.minValue(0))),
});

export const byHandBody = v.object({
  siteId: v.string(),
  change: v.picklist(handChangeKinds),
  list: v.exactOptional(v.string()),
  column: v.exactOptional(v.string()),
  shows: v.exactOptional(v.string()),
  title: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  key: v.exactOptional(v.string()),
  field: v.exactOptional(v.string()),
  text: v.exactOptional(v.string()),
  fields: v.exactOptional(v.record(v.string(), v.string())),
  person: v.exactOptional(v.string()),
});

export const versionsBody = v.object({
  kept: v.union([v.literal("off"), v.pipe(v.number(), v.integer(), v.minValue(1))]),
});

export const archivedBody = v.object({ groupId: v.string(), archived: v.boolean() });

export const grantBody = v.object({
  siteId: v.string(),
  role: v.picklist(["none", ...siteRoles]),
});

export const settingsFileBody = v.object({ state: v.picklist(settingsFileStates) });

const part = v.record(v.string(), v.unknown());

/** Any activity, so that a wrong one can be signed too; only its known parts must have their shape. */
export const activityBody = v.object({
  activity: v.looseObject({
    from: v.exactOptional(part),
    recipient: v.exactOptional(part),
    conversation: v.exactOptional(part),
    channelData: v.exactOptional(part),
  }),
});
