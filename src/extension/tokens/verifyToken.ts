import { errors, type JWTPayload, jwtVerify, type RemoteJWKSet } from "jose";

interface Expected {
  readonly issuer: string;
  readonly audience: string;
}

/** Five minutes: what Bot Framework asks for, and what the Teams SDK allows. */
const clockTolerance = 300;

/** The claims of a bearer token that somebody else signed, or nothing when it is not good; throws when no key could be read. */
export async function verifyToken(
  authorization: string | undefined,
  keys: RemoteJWKSet,
  { issuer, audience }: Expected,
): Promise<JWTPayload | undefined> {
  const token = /^Bearer ([\w.-]+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return undefined;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ["RS256"],
      clockTolerance,
      requiredClaims: ["exp"],
    });
    return payload;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** The token is to blame, not the way to the keys. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  const { code } = error;
  return (
    code.startsWith("ERR_JWT_") ||
    code.startsWith("ERR_JWS_") ||
    code === "ERR_JOSE_ALG_NOT_ALLOWED" ||
    code === "ERR_JOSE_NOT_SUPPORTED" ||
    code === "ERR_JWKS_NO_MATCHING_KEY" ||
    code === "ERR_JWKS_MULTIPLE_MATCHING_KEYS"
  );
}
