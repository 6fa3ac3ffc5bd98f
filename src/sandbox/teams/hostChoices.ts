export const tabs = ["posts", "cards"] as const;
export const themes = ["default", "dark", "contrast", "glass"] as const;
export const widths = ["desktop", "720", "320", "phone"] as const;
/** `mute` never answers the tab at all. */
export const hostBehaviours = ["nested", "plain", "mute"] as const;
/** `stalls` opens sign-in but never gives a token; `never` answers nothing. */
export const signInBehaviours = [
  "silent",
  "consent",
  "cancel",
  "no-network",
  "stalls",
  "never",
] as const;

export type Tab = (typeof tabs)[number];
export type Theme = (typeof themes)[number];
export type Width = (typeof widths)[number];
export type HostBehaviour = (typeof hostBehaviours)[number];
export type SignInBehaviour = (typeof signInBehaviours)[number];

export const isOneOf = <Choice extends string>(
  choices: readonly Choice[],
  value: string | null,
): value is Choice => choices.some((choice) => choice === value);
