import type { Stage, TechniqueId } from "../cards/technique.ts";

declare const noteKeyBrand: unique symbol;
/** Made on the device before the first attempt to save (a UUID); it makes a save happen once. */
export type NoteKey = string & { readonly [noteKeyBrand]: true };

/** Stored values are fixed English for ever (design: LnState). */
export const noteStates = ["Waiting", "ChangeAsked", "Checked", "InPractice", "Closed"] as const;
export type NoteState = (typeof noteStates)[number];

export const noteKinds = ["Repeat", "Avoid", "Improve", "Idea"] as const;
export type NoteKind = (typeof noteKinds)[number];

export type NoteSource = "tab" | "run" | "message";

/** A value of a closed list as stored; one that we do not know is shown as written and never dropped. */
export type Stored<Known extends string> = Known | (string & {});

/** What will change, the role that owns it, and the day (`2026-12-01`) it is due. */
export interface NoteAction {
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly state: Stored<"Open" | "Done">;
}

/** One learning note in domain words. Text boxes hold at most `boxLimit` characters. */
export interface LearningNote {
  readonly key: NoteKey;
  /** The lesson as one sentence of advice, at most `titleLimit` characters. */
  readonly title: string;
  /** The UTC month of the first send: `2026-11`. */
  readonly period: string;
  readonly state: Stored<NoteState>;
  /** As stored; a card that this version does not know is still shown by `techniqueName`. */
  readonly techniqueId: TechniqueId | (string & {});
  readonly techniqueName: string;
  /** `after-action-review/2026`. */
  readonly techniqueYear: string;
  readonly stage: Stored<Stage>;
  readonly kind: Stored<NoteKind>;
  readonly happened: string;
  readonly learned: string;
  readonly nextTime: string;
  readonly answers: Readonly<Record<string, string>>;
  /** May other teams re-use this? Decides only where the app shows it. */
  readonly reuse: boolean;
  readonly action?: NoteAction;
  /** The day to look again, `2027-11-22`. */
  readonly reviewBy: string;
  readonly tags: readonly string[];
  readonly lessonsUsed: readonly string[];
  readonly mergedInto: string;
  readonly confirmed: readonly string[];
  readonly source: Stored<NoteSource>;
  readonly agreed: boolean;
  readonly reviewComment: string;
  readonly reviewedAt: string;
  readonly authorOid: string;
  readonly schema: string;
}

/** Most characters in each text box (design section 4). */
export const boxLimit = 4000;
/** Most characters in a title: a SharePoint single line of text. */
export const titleLimit = 255;

/** A note as it came back from the team's list, with what SharePoint stamps on it. */
export interface SavedNote {
  readonly note: LearningNote;
  /** SharePoint's item id, and its eTag for `If-Match`. */
  readonly itemId: string;
  readonly eTag: string;
  readonly createdAt: string;
  readonly createdBy: string;
  /** The directory id of who it was; missing where the server did not stamp one, as on a change that we sent a moment ago. */
  readonly createdById?: string;
  readonly lastModifiedAt: string;
  readonly lastModifiedBy: string;
  readonly lastModifiedById?: string;
  readonly webUrl?: string;
}
