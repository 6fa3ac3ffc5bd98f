/** Whether other people use this device: asked once, since words are kept on it unencrypted. */
export type SharingAnswer = "unasked" | "own" | "shared";

export interface DeviceSharing {
  readonly current: () => SharingAnswer;
  /** On a shared device words live until the page closes. */
  answer(answer: Exclude<SharingAnswer, "unasked">): void;
  readonly subscribe: (onChange: () => void) => () => void;
}
