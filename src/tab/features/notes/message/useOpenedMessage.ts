import { useQuery } from "@tanstack/react-query";

import { findObstacle } from "#tab/platform/findObstacle.ts";
import { type MessageFault, MessageProblem } from "#tab/platform/MessageProblem.ts";
import type { OpenedMessage, OpenMessage } from "#tab/platform/OpenedMessage.ts";
import { useTryAgain } from "#tab/platform/useTryAgain.ts";

import { type StateOfMessage, stateOfMessageWords } from "./messageWords.ts";

interface WhyNot {
  readonly why: StateOfMessage;
  /** Settings that are wrong, by name. */
  readonly fields: readonly string[];
}

/** What is known of the message that the page was handed. */
export type MessageStep =
  | { readonly step: "opening" }
  | { readonly step: "opened"; readonly message: OpenedMessage }
  | (WhyNot & {
      readonly step: "closed";
      readonly isTrying: boolean;
      readonly retry: () => void;
    });

/** Opens the message: silently first, and inside the person's click where they have to be asked. */
export function useOpenedMessage(open: OpenMessage): MessageStep {
  const { mayAsk, trying, tryAgain } = useTryAgain<WhyNot>();
  const query = useQuery({
    queryKey: ["message"],
    queryFn: () => open({ mayAsk: mayAsk.current }),
    staleTime: Infinity,
    throwOnError: (error) => findWhyNot(error) === undefined,
  });

  if (query.data) return { step: "opened", message: query.data };
  const why = trying ?? (query.isFetching ? undefined : findWhyNot(query.error));
  if (!why) return { step: "opening" };
  const retry = () => tryAgain(why, query.refetch);
  return { step: "closed", ...why, isTrying: trying !== undefined, retry };
}

const faults: Readonly<Record<MessageFault, StateOfMessage>> = {
  "not-allowed": "not-yours",
  spent: "spent",
  unreachable: "unreachable",
};

/** Undefined for what nobody foresaw, which is a bug and falls to the boundary. */
function findWhyNot(error: unknown): WhyNot | undefined {
  if (error instanceof MessageProblem) return { why: faults[error.fault], fields: [] };
  const found = findObstacle(error);
  if (!found) return undefined;
  const { obstacle, fields } = found;
  return { why: isStateOfMessage(obstacle) ? obstacle : "unreachable", fields };
}

/** No connection, a busy Microsoft 365 and the like are all one to somebody who waits for a message. */
const isStateOfMessage = (obstacle: string): obstacle is StateOfMessage =>
  Object.hasOwn(stateOfMessageWords, obstacle) && !passing.has(obstacle);

const passing: ReadonlySet<string> = new Set(["offline", "busy", "failed"]);
