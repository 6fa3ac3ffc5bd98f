import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";
import { smokeWords } from "../smokeWords.ts";
import { isGood, textAt, toOutcome } from "../wire/reading.ts";
import { getChannelDrive, toSiteParts } from "./channelDrive.ts";

export const composedSite: Question = {
  number: 18,
  asks: "Is a site found by an id composed of its drive's SharePoint ids?",
  async ask(world) {
    const channel = world.privateChannel ?? world.sharedChannel;
    if (channel === undefined) {
      return { notAsked: smokeWords.noChannel, byHand: smokeWords.nameChannel };
    }
    const drive = await getChannelDrive(world, channel);
    if (!isGood(drive)) return { answer: `the way to the drive: ${toOutcome(drive)}` };
    const { siteId, webId, siteUrl } = toSiteParts(drive);
    const id = [URL.parse(siteUrl)?.hostname ?? "", siteId, webId].join(",");
    const path = `/sites/${id}?$select=id`;
    const answer = await world.send({ method: "GET", path, scopes: scopes.sites });
    const isSame = textAt(answer.body, "id").toLowerCase() === id.toLowerCase();
    return { answer: `${toOutcome(answer)}${isSame ? ", with the same id" : ""}` };
  },
};
