import { QueryClient } from "@tanstack/react-query";

/** The Graph client waits and tries again itself; `always`, because Teams' own view of the network is not the browser's. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 60_000,
      },
    },
  });
