import type { productLinks } from "#domain/links/productLinks.ts";

import type { Organisation } from "#tab/platform/settings.ts";

/** A page about the product, as data: read from top to bottom, with the organisation's own part at its end. */
export interface AboutText {
  readonly title: string;
  /** What the page comes to; also what a link preview says. */
  readonly lead: string;
  readonly sections: readonly AboutSection[];
  readonly own: OwnText;
}

export interface AboutSection {
  readonly heading: string;
  readonly parts: readonly AboutPart[];
}

export type AboutPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "outward"; readonly id: keyof typeof productLinks }
  | { readonly kind: "page"; readonly address: string; readonly label: string };

/** A name and what is to be known of it. */
export interface Fact {
  readonly term: string;
  readonly meaning: string;
}

/** What only the organisation that runs this copy can say. */
export interface OwnText {
  readonly heading: string;
  readonly text: readonly string[];
  /** Stands until the organisation's own facts are here, and where it has given none. */
  readonly unknown: string;
  readonly links: readonly OwnLink[];
  readonly hasEmail: boolean;
  /** The sentence that names the data controller, where it belongs on the page. */
  readonly controller?: (name: string) => string;
}

export interface OwnLink {
  readonly from: keyof Organisation & `${string}Link`;
  readonly label: (organisation: string) => string;
}
