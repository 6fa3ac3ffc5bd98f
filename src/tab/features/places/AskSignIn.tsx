import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";

import { findObstacle } from "#tab/platform/findObstacle.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { TeamsMessage } from "./TeamsMessage.tsx";

/** Where a person signs in on a page that does not stand in Teams; their teams take its place. */
export function AskSignIn() {
  const { account } = useServices();
  const asking = useMutation({
    mutationFn: account.signIn,
    networkMode: "always",
    throwOnError: (error) => findObstacle(error) === undefined,
  });
  const found = findObstacle(asking.error);

  useEffect(() => account.prepare(), [account]);

  return (
    <TeamsMessage
      state={found?.obstacle ?? "not-signed-in"}
      fields={found?.fields ?? []}
      isPage
      isTrying={asking.isPending}
      onRetry={() => asking.mutate()}
    />
  );
}
