export const tabs = ["posts", "cards"] as const;
/** Where the tab is open: beside a channel, as an app of one's own, in a chat, or in a meeting's side panel. */
export const surfaces = ["channel", "personal", "chat", "meeting", "meeting-channel"] as const;
export const themes = ["default", "dark", "contrast", "glass"] as const;
export const widths = ["desktop", "720", "320", "phone"] as const;
/** `mute` never answers the tab at all. */
export const hostBehaviours = ["nested", "plain", "mute"] as const;
/** `administrator`: the person cannot give the agreement; `stalls` never gives a token; `never` answers nothing. */
export const signInBehaviours = [
  "silent",
  "consent",
  "cancel",
  "administrator",
  "no-network",
  "stalls",
  "never",
] as const;

export type Tab = (typeof tabs)[number];
export type Surface = (typeof surfaces)[number];
export type Theme = (typeof themes)[number];
export type Width = (typeof widths)[number];
export type HostBehaviour = (typeof hostBehaviours)[number];
export type SignInBehaviour = (typeof signInBehaviours)[number];

/** A meeting shows apps in its side panel. */
export const usualWidth = (surface: Surface): Width =>
  surface === "meeting" || surface === "meeting-channel" ? "320" : "desktop";

/** Only there does Teams tell the tab of a team and a channel. */
export const hasChannel = (surface: Surface): boolean =>
  surface === "channel" || surface === "meeting-channel";

/** Where people write to each other beside the tab. */
export const hasConversation = (surface: Surface): boolean =>
  surface === "channel" || surface === "chat";

export const isOneOf = <Choice extends string>(
  choices: readonly Choice[],
  value: string | null,
): value is Choice => choices.some((choice) => choice === value);
