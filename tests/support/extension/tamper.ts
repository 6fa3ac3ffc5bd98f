import { sample, seconds } from "./channel.ts";

/** A token that says all the right things and is signed by nobody. */
export function toUnsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    iss: "https://api.botframework.com",
    aud: sample.botId,
    serviceurl: sample.serviceUrl,
    exp: seconds(3600),
  };
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`;
}

/** Changes one letter in the middle of one of a token's parts. */
export const tamper =
  (place: number) =>
  (token: string): string => {
    const parts = token.split(".");
    const part = parts[place] ?? "";
    const at = Math.floor(part.length / 2);
    parts[place] = `${part.slice(0, at)}${part[at] === "A" ? "B" : "A"}${part.slice(at + 1)}`;
    return parts.join(".");
  };
