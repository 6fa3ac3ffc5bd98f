/** What the server knows that a card in a conversation needs. */
export interface CardFacts {
  /** The origin that people open, with no slash at its end. */
  readonly publicAddress: string;
  readonly teamsAppId: string;
  /** Addresses below the public one of drawn PNGs, by technique id; with `.small` behind the id, the square one for lists. */
  readonly pictures: Readonly<Record<string, string>>;
}
