import { invalidRequest } from "./refusals.ts";

/** How far somebody has heard what became of a list. */
export interface DeltaToken {
  /** A list that forgets its changes begins a new one. */
  readonly epoch: number;
  readonly after: number;
  /** What was deleted up to this change is not told: whoever begins has never seen it. */
  readonly quietUntil: number;
}

/** Opaque to clients, as Graph's are. */
export const toDeltaText = ({ epoch, after, quietUntil }: DeltaToken): string =>
  Buffer.from(`changes=${epoch}.${after}.${quietUntil}`).toString("base64url");

export function readDeltaText(text: string): DeltaToken {
  const words = Buffer.from(text, "base64url").toString();
  const [, epoch, after, quietUntil] = /^changes=(\d+)\.(\d+)\.(\d+)$/.exec(words) ?? [];
  if (epoch === undefined) throw invalidRequest();
  return { epoch: Number(epoch), after: Number(after), quietUntil: Number(quietUntil) };
}
