/** Why the questions cannot be asked, or not all of them, as one sentence for the administrator. */
export class SmokeRefusal extends Error {
  readonly isLineLost: boolean;

  constructor(sentence: string, { isLineLost = false } = {}) {
    super(sentence);
    this.name = "SmokeRefusal";
    this.isLineLost = isLineLost;
  }
}
