import type { BridgeAnswer, BridgeRequest } from "./teamsHost.ts";

const person = {
  environment: "login.microsoftonline.com",
  tenantId: "4e136aa1-1534-535a-ab18-5269b69daffd",
  localAccountId: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
};
const account = {
  ...person,
  homeAccountId: `${person.localAccountId}.${person.tenantId}`,
  username: "cara@sampletrust.example",
  name: "Cara Sample",
};

/** The host's greeting: who is at the device. */
export const greeting: BridgeAnswer = {
  success: true,
  initContext: {
    capabilities: { queryAccount: true },
    sdkName: "sample",
    sdkVersion: "1.0.0",
    accountContext: { ...person, homeAccountId: account.homeAccountId },
  },
};

/** A token by this name for what was asked. */
export const granted = (name: string, request: BridgeRequest): BridgeAnswer => ({
  success: true,
  account,
  token: {
    access_token: name,
    expires_in: 3600,
    id_token: toJwt({ oid: account.localAccountId, tid: account.tenantId, name: account.name }),
    scope: request.tokenParams?.scope ?? "",
    properties: null,
    authority: `https://login.microsoftonline.com/${account.tenantId}`,
  },
});

export const refused = (status: string, code?: string): BridgeAnswer => ({
  success: false,
  error: {
    status,
    code,
    subError: "",
    description: "AADSTS65001: consent is what this text is about",
  },
});

const toJwt = (claims: object): string => `${toPart({ alg: "none" })}.${toPart(claims)}.sample`;
const toPart = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
