import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";

import { createQueryClient } from "#tab/platform/createQueryClient.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { AskSignIn } from "./AskSignIn.tsx";
import { TeamChoice } from "./TeamChoice.tsx";
import { TeamsMessage } from "./TeamsMessage.tsx";
import { teamWords } from "./teamWords.ts";

/** Where a person without a team around them picks their own. */
export function TeamPage() {
  const [client] = useState(createQueryClient);
  const host = useHost();

  if (host.state === "connecting") return <Skeleton label={teamWords.loading} />;
  if (host.state === "outside") {
    if (host.why !== "not-signed-in") return <TeamsMessage state={host.why} isPage />;
    return (
      <QueryClientProvider client={client}>
        <AskSignIn />
      </QueryClientProvider>
    );
  }
  const { surface, destination, person, alone = false } = host.context;
  if (surface === "channel") {
    const names = [destination?.teamName, destination?.channelName].filter(Boolean);
    const place = names.length === 0 ? "a channel" : names.join(" > ");
    return <TeamsMessage state="in-channel" meaning={teamWords.inChannel(place)} isPage />;
  }
  if (!person) return <TeamsMessage state="no-person" isPage />;
  return (
    <QueryClientProvider client={client}>
      <TeamChoice person={person} picked={destination} isAlone={alone} />
    </QueryClientProvider>
  );
}
