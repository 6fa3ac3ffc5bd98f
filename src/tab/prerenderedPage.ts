/** One finished document, by the file it is kept in. */
export interface PrerenderedPage {
  readonly file: string;
  readonly html: string;
}
