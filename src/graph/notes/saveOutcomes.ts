import { GraphError } from "../client/GraphError.ts";
import type { GraphFault } from "../client/GraphFault.ts";
import type { NotSent, NotSentReason, Refused, RefusedReason } from "./NotesRepository.ts";

export const notSent = (why: NotSentReason): NotSent => ({ outcome: "not-sent", why });
export const refused = (why: RefusedReason): Refused => ({ outcome: "refused", why });

const refusals: Readonly<Partial<Record<GraphFault, RefusedReason>>> = {
  "already-there": "invalid",
  "changed-meanwhile": "invalid",
  invalid: "invalid",
  locked: "locked",
  "not-allowed": "not-allowed",
  "too-large": "too-large",
  "too-many-rows": "invalid",
};

/** Why the same words would be refused again; undefined where sending them later may help. */
export const findRefusal = (fault: GraphFault): RefusedReason | undefined => refusals[fault];

const waits: Readonly<Partial<Record<GraphFault, NotSentReason>>> = {
  "address-unknown": "address-unknown",
  busy: "busy",
  "consent-needed": "sign-in-needed",
  "consent-refused": "sign-in-needed",
  "list-not-ready": "list-not-ready",
  "not-added": "not-added",
  offline: "offline",
  "signed-out": "sign-in-needed",
};

/** Why the words must wait on the device. */
export function toNotSent({ fault, detail: { code, status, retryAfter } }: GraphError): NotSent {
  const why = waits[fault] ?? "unavailable";
  if (why === "busy" && retryAfter !== undefined) return { ...notSent(why), retryAfter };
  // With a status it was Graph that would not take the token, and its code says nothing of sign-in.
  if (why !== "sign-in-needed" || code === undefined || status !== undefined) return notSent(why);
  return { outcome: "not-sent", why, code };
}

/** What a refusal on the way to the list means for the words. */
export function toStopped(error: GraphError): NotSent | Refused {
  const { fault } = error;
  if (fault === "not-found") return refused("team-not-found");
  if (fault === "not-allowed" || fault === "locked") return refused(fault);
  return toNotSent(error);
}

export const isConsent = (error: unknown): error is GraphError =>
  error instanceof GraphError &&
  (error.fault === "consent-needed" || error.fault === "consent-refused");
