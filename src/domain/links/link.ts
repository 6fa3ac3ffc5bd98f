/** A page worth opening, with the words a person sees. */
export interface Link {
  readonly title: string;
  /** Always https; `findLink` refuses anything else. */
  readonly address: string;
}
