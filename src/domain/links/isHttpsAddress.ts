const host = String.raw`(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}`;
const port = String.raw`(?::(\d{1,5}))?`;
const rest = String.raw`(?:[/?#](?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*)?`;
const pattern = new RegExp(`^https://${host}${port}${rest}$`, "i");

const longest = 2048;
const highestPort = 65_535;

/**
 * Whether a browser would read this as a full https address with a named host and nobody's password in it.
 * It is a pattern because this room has no `URL`; `xn--` names are refused since they can pass for others.
 */
export function isHttpsAddress(address: string): boolean {
  if (address.length > longest) return false;
  const match = pattern.exec(address);

  return match !== null && Number(match[1] ?? 443) <= highestPort;
}
