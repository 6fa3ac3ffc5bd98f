import * as v from "valibot";

import type { ActivityEnvelope } from "./activity.ts";

const inConversation = v.object({ tenantId: v.unknown() });
const inChannelData = v.object({ tenant: v.object({ id: v.unknown() }) });

/** Whether an activity says that it comes from this tenant. It says so in two places: one will do, but neither may say another. */
export function isOfTenant(activity: ActivityEnvelope, tenantId: string): boolean {
  const conversation = v.safeParse(inConversation, activity.conversation);
  const channelData = v.safeParse(inChannelData, activity.channelData);
  const said = [
    ...(conversation.success ? [conversation.output.tenantId] : []),
    ...(channelData.success ? [channelData.output.tenant.id] : []),
  ].filter((id) => id !== undefined && id !== null && id !== "");
  const isOurs = (id: unknown) =>
    typeof id === "string" && id.toLowerCase() === tenantId.toLowerCase();
  return said.length > 0 && said.every(isOurs);
}
