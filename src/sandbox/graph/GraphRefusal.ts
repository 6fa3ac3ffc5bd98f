export interface RefusalDetails {
  readonly innerError?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that says no, as Graph would say it. */
export class GraphRefusal extends Error {
  override readonly name = "GraphRefusal";
  readonly status: number;
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(status: number, code: string, message: string, details: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}
