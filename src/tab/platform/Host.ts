import type { PersonStamp } from "#domain/review/personStamp.ts";
import type { Destination } from "#graph/sites/destination.ts";

/** Who is at the device, as ids only: they key drafts and the outbox. A hint, never proof. */
export interface Person {
  readonly tenantId: string;
  readonly objectId: string;
}

/** What stands around the tab. */
export type Surface = "channel" | "chat" | "meeting" | "personal";

export interface HostContext {
  readonly surface: Surface;
  /** The window in which a tab is added, or removed; `side-panel` is narrow, `dialog` stands over a conversation. */
  readonly frame: "content" | "side-panel" | "settings" | "remove" | "dialog";
  /** The destination is the person's own pick, not the host's word. */
  readonly picked?: true;
  /** No Teams is around the page: the person signed in on it themselves. */
  readonly alone?: true;
  readonly person?: Person;
  /** Missing where there is no team around the tab: a personal tab, a chat. */
  readonly destination?: Destination;
  /** The channel belongs to another organisation than the person. */
  readonly crossTenant: boolean;
  readonly guest: boolean;
  /** Teams calls the person an owner of the team. A hint: what they may do, SharePoint decides. */
  readonly owner: boolean;
  readonly archived: boolean;
  /** On a phone some of Teams' calls do nothing. */
  readonly phone?: true;
  /** The page inside the tab that a deep link asked for: `cards/after-action-review`. */
  readonly subPage?: string;
}

export type HostState =
  | { readonly state: "connecting" }
  /** `silent`: there is a frame around the page, and its host never answered. `not-signed-in`: people may sign in here. */
  | { readonly state: "outside"; readonly why: "browser" | "silent" | "not-signed-in" }
  /** Teams is around the page, or a person who signed in stands in for it (`alone`). */
  | { readonly state: "teams"; readonly context: HostContext };

/** What a dialog came to: the key of the note that the conversation is to be told of. */
export interface DialogResult {
  readonly saved: string;
}

/** A page of the tab, as it is given to somebody else. */
export interface Shareable {
  /** As the host's deep link names it (`cards/after-action-review`): ids only. */
  readonly subPage: string;
  /** What the link is called where the host shows it. */
  readonly label: string;
  /** Plain words that go before the address. */
  readonly text?: string;
  /** The words are what is shared, several cards for one: a link without them will not do. */
  readonly needsText?: true;
}

/** `sent`: into a conversation. `offered`: the host shows the link. `left`: the person closed its window again. */
export type ShareOutcome = "sent" | "offered" | "left" | "copied" | "impossible";

/** The page around us. One per page; shaped for `useSyncExternalStore`. */
export interface Host {
  readonly current: () => HostState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Hands a page of the tab on in the best way that there is here; in a browser of its own, copies its address. */
  readonly share: (page: Shareable) => Promise<ShareOutcome>;
  /** Copies the words and the address of a page; false where nothing may be copied. */
  readonly copy: (page: Shareable) => Promise<boolean>;
  /** In the window in which a tab is added: lets Teams' own Save be pressed, which then keeps this tab. False elsewhere. */
  readonly offerTab: (name: string) => boolean;
  /** In the window in which a tab is removed: lets Teams' own Remove be pressed. False elsewhere. */
  readonly offerRemoval: () => boolean;
  /** Closes the dialog that the page stands in, with what it came to; false where there is none. */
  readonly closeDialog: (result?: DialogResult) => boolean;
  /** Whether the host has a list of people to choose from. */
  readonly canPickPeople: () => boolean;
  /** Opens the host's own list of people; undefined where it has none, or nobody was chosen. */
  readonly pickPeople: () => Promise<readonly PersonStamp[] | undefined>;
}
