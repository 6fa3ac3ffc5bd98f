/** A card as it goes into a message, and how it is shown in a list. */
export interface FoundCard {
  /** Adaptive Card JSON. */
  readonly content: object;
  readonly preview: CardPreview;
}

export interface CardPreview {
  readonly title: string;
  readonly text: string;
  readonly picture?: string;
}

/** A page of the app that asks to be shown in a dialog. */
export interface Task {
  readonly title: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What a message extension answered, as far as this host can show it. */
export type ExtensionAnswer =
  | { readonly kind: "cards"; readonly cards: readonly FoundCard[] }
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "nothing" }
  | { readonly kind: "unreachable" };
