import { people } from "@microsoft/teams-js";

import type { PersonStamp } from "#domain/review/personStamp.ts";

/** Whether this Teams has its list of people for tabs. */
export function canPickPeople(): boolean {
  try {
    return people.isSupported();
  } catch {
    return false;
  }
}

/** Members of the conversation only: whoever else is named could not open the notes. */
export async function pickPeople(): Promise<readonly PersonStamp[] | undefined> {
  try {
    const picked = await people.selectPeople({ openOrgWideSearchInChatOrChannel: false });
    return picked.map(({ objectId, displayName, email }) => ({
      id: objectId,
      name: displayName ?? email ?? "",
    }));
  } catch {
    // Closed without a choice, or a host that says it can and does not.
    return undefined;
  }
}
