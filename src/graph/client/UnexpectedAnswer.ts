/**
 * Graph answered in a way nobody foresaw: a bug, and it says so. `call` is the name of a call with every id and query
 * left out (`GET /sites/{id}/lists`), so that neither an address nor a person's words can be in it.
 */
export class UnexpectedAnswer extends Error {
  readonly call: string;

  constructor(call: string, what: string) {
    super(`Unexpected answer to ${call}: ${what}`);
    this.name = "UnexpectedAnswer";
    this.call = call;
  }
}
