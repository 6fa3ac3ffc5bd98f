import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";

import { type Destination, destinationKey } from "#graph/sites/destination.ts";
import type { HostState } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";

import { type HealthReading, readHealth, setUpLists, type SetUpRefusal } from "./readHealth.ts";

/** What is known of the team's lists, and what a person can do about it. */
export interface ListHealth {
  /** Undefined until the first look is over. */
  readonly reading: HealthReading | undefined;
  readonly doing: "nothing" | "checking" | "setting-up";
  /** What the last press of Set up came to, until the next look. */
  readonly result: "done" | SetUpRefusal | undefined;
  /** How often a person's own press has come to its end, for the focus and the announcement. */
  readonly answers: number;
  /** Inside a click: a sign-in or consent window may open. */
  readonly checkAgain: () => void;
  /** Inside a click, as `checkAgain`. */
  readonly setUp: () => void;
}

/** Looks once without asking anything, and then only when a person presses. */
export function useListHealth(host: HostState): ListHealth {
  const services = useServices();
  const client = useQueryClient();
  const mayAsk = useRef(false);
  const [answers, setAnswers] = useState(0);
  const to = host.state === "teams" ? host.context.destination : undefined;
  const queryKey = ["list-health", to ? destinationKey(to) : "nowhere"];

  const look = useQuery({
    queryKey,
    queryFn: () => readHealth(services, to, mayAsk.current),
    enabled: host.state !== "connecting",
    throwOnError: true,
  });
  const setUp = useMutation({
    mutationFn: (place: Destination) => setUpLists(services, place),
    // Teams' own view of the network is not the browser's.
    networkMode: "always",
    onSuccess: ({ needs }) => {
      if (needs.length === 0) return;
      const at = new Date().toISOString();
      client.setQueryData<HealthReading>(queryKey, (known) => known && { ...known, needs, at });
    },
    throwOnError: true,
  });
  const countAnswer = () => setAnswers((count) => count + 1);

  async function checkAgain(): Promise<void> {
    mayAsk.current = true;
    await look.refetch().finally(() => {
      mayAsk.current = false;
    });
    setUp.reset();
    countAnswer();
  }

  const isBusy = setUp.isPending || look.isFetching;
  return {
    reading: look.data,
    doing: setUp.isPending ? "setting-up" : look.isFetching ? "checking" : "nothing",
    result: setUp.data && (setUp.data.refusal ?? "done"),
    answers,
    checkAgain: () => {
      if (!isBusy) void checkAgain();
    },
    setUp: () => {
      if (isBusy || !to) return;
      // Counted once what came of it is known here as well.
      setUp.mutate(to, { onSettled: countAnswer });
    },
  };
}
