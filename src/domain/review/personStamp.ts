/** A person as the server stamps them: the directory id, which is never shown, and the name. */
export interface PersonStamp {
  readonly id: string;
  readonly name: string;
}
