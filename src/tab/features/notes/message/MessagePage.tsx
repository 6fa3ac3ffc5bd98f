import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";

import { createQueryClient } from "#tab/platform/createQueryClient.ts";
import type { OpenMessage } from "#tab/platform/OpenedMessage.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { MessageState } from "./MessageState.tsx";
import { messageWords, stateOfMessageWords } from "./messageWords.ts";
import { MessageWriting } from "./MessageWriting.tsx";
import { useOpenedMessage } from "./useOpenedMessage.ts";

/** The window over a conversation in which one of its messages becomes a learning note. */
export function MessagePage() {
  const [client] = useState(createQueryClient);
  const host = useHost();
  const { openMessage } = useServices();

  if (host.state === "connecting") return <Skeleton label={messageWords.loading} />;
  if (host.state === "outside") {
    const why = host.why === "silent" ? "silent" : "browser";
    return <MessageState words={stateOfMessageWords[why]} />;
  }
  if (!openMessage) {
    const why = host.context.frame === "dialog" ? "missing" : "stray";
    return <MessageState words={stateOfMessageWords[why]} />;
  }
  return (
    <QueryClientProvider client={client}>
      <Message open={openMessage} />
    </QueryClientProvider>
  );
}

function Message({ open }: { readonly open: OpenMessage }) {
  const opened = useOpenedMessage(open);
  const [timesBegun, setTimesBegun] = useState(0);

  switch (opened.step) {
    case "opening":
      return <Skeleton label={messageWords.loading} />;
    case "closed":
      return (
        <MessageState
          words={stateOfMessageWords[opened.why]}
          fields={opened.fields}
          isTrying={opened.isTrying}
          onRetry={opened.retry}
        />
      );
    case "opened":
      return (
        <MessageWriting
          key={timesBegun}
          message={opened.message}
          onAnother={() => setTimesBegun(timesBegun + 1)}
        />
      );
  }
}
