/** Why something that failed may work now. */
export type WakeReason = "online" | "visible" | "signed-in";

export interface Wakeups {
  readonly subscribe: (onWake: (why: WakeReason) => void) => () => void;
}
