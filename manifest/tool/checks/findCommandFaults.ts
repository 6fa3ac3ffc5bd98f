import type { TeamsManifestLatest } from "@microsoft/app-manifest";

import { packageWords } from "../packageWords.ts";
import { type Fault, toFault } from "./Fault.ts";

/** What the server answers, and how each is asked for. */
const answered: Readonly<Record<string, { readonly type: string; readonly context: string }>> = {
  findCard: { type: "query", context: "compose,commandBox" },
  saveMessage: { type: "action", context: "message" },
};

/** Commands that would end in "Unable to reach app". */
export function findCommandFaults({ composeExtensions }: TeamsManifestLatest): readonly Fault[] {
  const commands = (composeExtensions ?? []).flatMap((extension) => extension.commands ?? []);
  return commands.flatMap(({ id, type, context }) => {
    const known = Object.hasOwn(answered, id) ? answered[id] : undefined;
    const isAnswered = known?.type === type && known?.context === context?.join(",");
    return isAnswered ? [] : [toFault("unanswered-command", packageWords.unansweredCommand(id))];
  });
}
