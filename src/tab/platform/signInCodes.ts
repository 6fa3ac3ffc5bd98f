/** Codes of our own in a `GraphError` of sign-in, which say more than its fault does. */
export const signInCodes = {
  /** This host cannot sign anybody in: an older Teams, or one in a browser that we do not know. */
  noNestedSignIn: "no_nested_sign_in",
  /** The browser let no window open (MSAL's own code). */
  windowBlocked: "popup_window_error",
  /** The person was asked and could not give the agreement: it is an administrator's to give. */
  administratorNeeded: "administrator_needed",
} as const;
