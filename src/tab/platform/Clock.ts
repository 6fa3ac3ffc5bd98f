/** What day it is. A device's own clock may be wrong by a year, so the server's word counts where it was heard. */
export interface Clock {
  readonly now: () => Date;
  /** Whether a server vouched for `now`: only then may anything be deleted because of its age. */
  readonly isSure: () => boolean;
  /** How far the device's clock is ahead of the server's, in milliseconds; undefined until a server was heard. */
  readonly findError: () => number | undefined;
  /** Takes a `Date` header (RFC 9110, section 6.6.1); what cannot be read is passed over. */
  readonly hear: (date: string | null) => void;
  /** Called when a server was heard. */
  readonly subscribe: (onHeard: () => void) => () => void;
}
