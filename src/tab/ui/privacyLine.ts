/** Stands wherever words are checked before they are kept, so that nobody leans on the check alone. */
export const privacyLine = "We check for some patient details. We cannot find them all.";
