const pattern =
  /^[a-z0-9+_-]+(?:\.[a-z0-9+_-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** The longest that mail can carry. */
const longest = 254;

/** Whether this is one plain e-mail address and nothing else: no name, no second receiver, nothing that `mailto:` would read. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= longest && pattern.test(text);
