import type { Question, SmokeWorld } from "../Question.ts";
import { smokeWords } from "../smokeWords.ts";
import { isGood, toOutcome } from "../wire/reading.ts";
import { getChannelDrive, toSiteParts } from "./channelDrive.ts";

export const driveIds: Question = {
  number: 8,
  asks: "Does the drive of a private or shared channel name its site?",
  async ask(world) {
    const { privateChannel, sharedChannel } = world;
    if (privateChannel === undefined && sharedChannel === undefined) {
      return { notAsked: smokeWords.noChannel, byHand: smokeWords.nameChannel };
    }
    const parts = [
      `private channel: ${await describe(world, privateChannel)}`,
      `shared channel: ${await describe(world, sharedChannel)}`,
    ];
    return { answer: parts.join("; ") };
  },
};

async function describe(world: SmokeWorld, channel: string | undefined): Promise<string> {
  if (channel === undefined) return smokeWords.noneNamed;
  const drive = await getChannelDrive(world, channel);
  if (!isGood(drive)) return toOutcome(drive);
  const { siteId, webId, siteUrl } = toSiteParts(drive);
  const named = Object.entries({ siteId, webId, siteUrl }).filter(([, value]) => value !== "");
  return `${toOutcome(drive)} with ${named.map(([name]) => name).join(", ") || "none of its ids"}`;
}
