/** The framework's three stages. Stage is for reading; moments and versions are for choosing. */
export type Stage = "before" | "during" | "after";

/** When people reach for a technique. */
export type Moment =
  | "about-to-start"
  | "just-finished"
  | "stuck"
  | "someone-leaving"
  | "bring-together"
  | "keep-improving";

/** How people come together; `anytime`: not all at the same time. */
export type Meeting = "together" | "online" | "anytime";

declare const techniqueIdBrand: unique symbol;
/** Ids are fixed for ever (saved notes carry them); only the content files make them. */
export type TechniqueId = string & { readonly [techniqueIdBrand]: true };

/** Makes an id for a content file. Anything that arrives from outside goes through `findFace`. */
export const techniqueId = (id: string): TechniqueId => id as TechniqueId;

/** Where a figure or claim comes from, so that a knowledge specialist can check it. */
export interface Provenance {
  /** What is claimed, in a few words: "60 minutes", "4 to 8 people". */
  readonly claim: string;
  /** `sourced`: a linked page says so. `practice`: common practice. `ours`: our own suggestion. */
  readonly basis: "sourced" | "practice" | "ours";
  /** The page that says so; only with `sourced`. */
  readonly link?: LinkId;
}

/** One name of the settings file for links; an address never stands in a card. */
export type LinkId = string;

/** A timed step. Minutes are whole; a version's steps add up to the version's minutes. */
export interface Step {
  readonly minutes: number;
  readonly title: string;
  /** One to three plain sentences: what the facilitator does and says. */
  readonly how: string;
}

/** One way to run a technique, by length: all that is needed to choose it. */
export interface VersionFace {
  /** Stable within its technique: `15-minutes`. */
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
}

/** One way to run a technique, with its steps. */
export interface Version extends VersionFace {
  readonly steps: readonly Step[];
}

export interface People {
  readonly least: number;
  readonly most: number;
  /** "3 to 12 people who took part". */
  readonly words: string;
}

export interface Role {
  readonly name: string;
  readonly does: string;
}

/** The three boxes of every note; a card's own questions are mapped on them. */
export type NoteBox = "happened" | "learned" | "nextTime";

/** A question of the note form that fills one of the three boxes. */
export interface NoteQuestion {
  readonly box: NoteBox;
  readonly label: string;
  readonly hint?: string;
}

/** A question beyond the three boxes; its answer is kept by id in `LnAnswers`. */
export interface FurtherQuestion {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** How a technique's note form is shaped. `nextTime` is always asked; a confidential card leaves boxes out. */
export interface NoteShape {
  readonly questions: readonly NoteQuestion[];
  readonly further: readonly FurtherQuestion[];
  /** Shown above the form: "Read this back aloud before you save it." */
  readonly before?: string;
  /** The sentence a person must tick before saving: "I am the presenter and we agreed this." */
  readonly agreement?: string;
}

/** What is seen of a card before it is opened: enough to list it, to choose it and to find it by its names. */
export interface CardFace {
  readonly id: TechniqueId;
  /** The technical name: "After Action Review". */
  readonly name: string;
  /** Plain words first: "Talk through what happened and what to change". */
  readonly plainName: string;
  /** One sentence, at most 160 characters: what you get out of it. */
  readonly promise: string;
  readonly status: "core" | "companion";
  readonly stage: Stage;
  /** The moment that it answers best comes first. */
  readonly moments: readonly Moment[];
  /** The shortest first. */
  readonly versions: readonly [VersionFace, ...VersionFace[]];
  readonly people: People;
  /** "Together, online or a mix". */
  readonly place: string;
  /** The same for choosing: which ways of coming together it works in. */
  readonly meets: readonly Meeting[];
  /** Extra words people search by: "debrief", "huddle". Never shown. */
  readonly alsoCalled: readonly string[];
}

/** What is read once a card is open. */
export interface CardBody {
  readonly versions: readonly [Version, ...Version[]];
  readonly roles: readonly Role[];
  readonly what: string;
  readonly useWhen: readonly string[];
  readonly notWhen: readonly string[];
  readonly prepare: readonly string[];
  /** Asked in the room, in this order. */
  readonly questions: readonly string[];
  readonly outputs: readonly string[];
  readonly tips: readonly string[];
  readonly pitfalls: readonly string[];
  readonly online: string;
  /** What may and may not be written down or repeated. Every technique has one. */
  readonly confidentiality: string;
  /** What is special about doing this in the NHS. */
  readonly nhs: string;
  readonly goesWellWith: readonly { readonly id: TechniqueId; readonly why: string }[];
  readonly note: NoteShape;
  readonly furtherReading: readonly LinkId[];
  readonly provenance: readonly Provenance[];
  /** The day a person last read the card against its sources: `2026-11-22`. */
  readonly lastReviewed: string;
}

/** One technique, as data and nothing else. All text is plain UK English and original. */
export type Technique = Omit<CardFace, "versions"> & CardBody;
