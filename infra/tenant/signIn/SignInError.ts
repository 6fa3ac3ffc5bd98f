/** Why nobody is signed in, as one sentence for the administrator. Holds no token and no word of Entra's answer. */
export class SignInError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "SignInError";
  }
}
