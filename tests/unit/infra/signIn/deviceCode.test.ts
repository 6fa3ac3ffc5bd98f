import type { INetworkModule } from "@azure/msal-node";

import { createTokens } from "#infra/tenant/signIn/createTokens.ts";
import { createEntra } from "#sandbox/entra/createEntra.ts";
import { samplePeople } from "#sandbox/seed.ts";

const { asha } = samplePeople;
const clientId = "00000000-0000-4000-8000-000000000001";

interface Sent {
  readonly url: string;
  readonly body: URLSearchParams;
}

/** Entra's device-code addresses, with a person at the other end who does what is said here. */
async function entraWhere(person: "agrees" | "says no") {
  const entra = await createEntra({
    people: [asha],
    issuerBase: "https://login.microsoftonline.com",
  });
  const sent: Sent[] = [];

  async function answer(url: string, body: URLSearchParams): Promise<readonly [number, object]> {
    if (url.endsWith("/devicecode")) {
      const message = "To sign in, open https://microsoft.com/devicelogin and enter ABCD-EFGH.";
      const code = { device_code: "device", user_code: "ABCD-EFGH", interval: 0, expires_in: 900 };
      return [200, { ...code, verification_uri: "https://microsoft.com/devicelogin", message }];
    }
    if (!url.endsWith("/token")) throw new Error(`Nobody expected ${url}`);
    if (person === "says no") {
      const description = "AADSTS65004: Asha Sample said no. secret-of-entra";
      return [400, { error: "authorization_declined", error_description: description }];
    }
    const scope = body.get("scope") ?? "";
    const info = { uid: asha.id, utid: asha.tenantId };
    return [
      200,
      {
        token_type: "Bearer",
        scope,
        expires_in: 3600,
        ext_expires_in: 3600,
        access_token: await entra.issueAccessToken(asha.id, scope.split(" ")),
        refresh_token: "refresh",
        id_token: await entra.issueIdToken(asha.id, { clientId }),
        client_info: Buffer.from(JSON.stringify(info)).toString("base64url"),
      },
    ];
  }

  const send: INetworkModule["sendPostRequestAsync"] = async (url, options) => {
    const body = new URLSearchParams(options?.body ?? "");
    sent.push({ url: url.split("?")[0] ?? "", body });
    const [status, found] = await answer(url.split("?")[0] ?? "", body);
    return { headers: {}, status, body: found as never };
  };
  const network: INetworkModule = { sendPostRequestAsync: send, sendGetRequestAsync: send };
  return { network, sent };
}

const way = { way: "device-code", clientId, tenantId: asha.tenantId } as const;

it("a device code is shown to the administrator once, and is good for further permissions", async () => {
  const { network, sent } = await entraWhere("agrees");
  const said: string[] = [];
  const getToken = createTokens(way, { network, say: (sentence) => void said.push(sentence) });

  const first = await getToken(["Sites.ReadWrite.All"]);
  const again = await getToken(["Sites.ReadWrite.All"]);
  const other = await getToken(["Sites.Manage.All"]);

  expect(said).toEqual(["To sign in, open https://microsoft.com/devicelogin and enter ABCD-EFGH."]);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
  expect(said.join()).not.toContain(first);
  expect(sent.at(-1)!.body.get("grant_type")).toBe("refresh_token");
  expect(new Set(sent.map(({ url }) => new URL(url).origin))).toEqual(
    new Set(["https://login.microsoftonline.com"]),
  );
});

it("whoever says no is told so by a code word, and by nothing else that Entra wrote", async () => {
  const { network } = await entraWhere("says no");

  const failed = createTokens(way, { network })(["Sites.ReadWrite.All"]);

  await expect(failed).rejects.toThrow(
    "Microsoft Entra did not sign you in (authorization_declined).",
  );
  await expect(failed).rejects.not.toThrow(/secret|Asha/);
});

it("nobody signs in for a Graph that is not Microsoft's", () => {
  expect(() => createTokens({ ...way, graph: "http://localhost:5300/graph" })).toThrow(
    "Nobody can sign in for this Graph address",
  );
});
