import { ErrorCode, pages, sharing } from "@microsoft/teams-js";

import type { Shareable, ShareOutcome } from "./Host.ts";

interface TeamsShare {
  readonly page: Shareable;
  readonly address: string;
  /** Phones take a deep link and do nothing with it (teams-js, `pages.shareDeepLink`). */
  readonly isPhone: boolean;
}

/** The ways to share that Teams has, the best first; undefined where it has none here. */
export async function shareInTeams(share: TeamsShare): Promise<ShareOutcome | undefined> {
  const answer = await shareContent(share);
  if (answer || share.isPhone || share.page.needsText) return answer;
  return offerLink(share) ? "offered" : undefined;
}

/** Some hosts say that they can share and then refuse; only a person who closed the window wants no other way. */
async function shareContent({ page, address }: TeamsShare): Promise<ShareOutcome | undefined> {
  try {
    if (!sharing.isSupported()) return undefined;
    const message = page.text === undefined ? {} : { message: page.text };
    const content = { type: "URL", url: address, preview: true, ...message } as const;
    await sharing.shareWebContent({ content: [content] });
    return "sent";
  } catch (error) {
    return isClosedByPerson(error) ? "left" : undefined;
  }
}

function offerLink({ page, address }: TeamsShare): boolean {
  try {
    pages.shareDeepLink({
      subPageId: page.subPage,
      subPageLabel: page.label,
      subPageWebUrl: address,
    });
    return true;
  } catch {
    return false;
  }
}

const isClosedByPerson = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "errorCode" in error &&
  error.errorCode === ErrorCode.USER_ABORT;
