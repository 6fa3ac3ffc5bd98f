/** Signing in on the page itself, where no Teams is around it to say who the person is. */
export interface Account {
  /** Fetches what signing in takes: a browser opens a window only soon after the click. */
  readonly prepare: () => void;
  /** Opens Microsoft's window; inside a person's click. Refused with a `GraphError`. */
  readonly signIn: () => Promise<void>;
  /** Forgets the person in this window; what else they use of Microsoft 365 is left alone. */
  readonly signOut: () => Promise<void>;
}
