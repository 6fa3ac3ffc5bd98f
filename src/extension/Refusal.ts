import type { extensionWords } from "./extensionWords.ts";

type Sentence = (typeof extensionWords)[keyof typeof extensionWords];
export type RefusalStatus = 400 | 401 | 403 | 404 | 410 | 413 | 500 | 501 | 503;

/** An answer that says no: a status and one sentence from the closed list, so that nothing of a request can stand in it. */
export class Refusal extends Error {
  readonly status: RefusalStatus;
  readonly sentence: Sentence;

  constructor(status: RefusalStatus, sentence: Sentence) {
    super(sentence);
    this.name = "Refusal";
    this.status = status;
    this.sentence = sentence;
  }
}

export const toRefusalBody = ({ sentence }: Refusal): { readonly error: Sentence } => ({
  error: sentence,
});
