import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createEntraManifest, createPackage } from "#manifest/tool/createPackage.ts";
import { scopeIds, scopeNames } from "#manifest/tool/scopes.ts";
import { toConsentAddress } from "#manifest/tool/toConsentAddress.ts";
import { sampleSettings } from "#tests/support/manifest/samplePackage.ts";

const repository = join(import.meta.dirname, "../../..");
const settings = sampleSettings();

interface Application {
  readonly id?: string;
  readonly appId: string;
  readonly displayName: string;
  readonly signInAudience: string;
  readonly spa: { readonly redirectUris: readonly string[] };
  readonly web: unknown;
  readonly requiredResourceAccess: readonly {
    readonly resourceAppId: string;
    readonly resourceAccess: readonly { readonly id: string; readonly type: string }[];
  }[];
}

const application = (values: Readonly<Record<string, string>> = {}): Application =>
  JSON.parse(
    new TextDecoder().decode(
      createEntraManifest(join(repository, "manifest"), {
        ...settings,
        values: { ...settings.values, ...values },
      }),
    ),
  ) as Application;

describe("the application that people sign in to", () => {
  it("is for this organisation only, and named without the NHS", () => {
    const { signInAudience, displayName, appId } = application();

    expect(signInAudience).toBe("AzureADMyOrg");
    expect(displayName).toBe("Technique Cards");
    expect(appId).toBe(settings.values["CLIENT_ID"]);
  });

  it("signs people in inside Teams, and in a browser at the page that the tab sends them to", () => {
    const { spa } = application();
    const [nested, page] = spa.redirectUris;
    const code = readFileSync(join(repository, "src/tab/platform/connectMsal.ts"), "utf8");

    expect(spa.redirectUris).toHaveLength(2);
    expect(nested).toBe("brk-multihub://cards-dev.example");
    expect(page).toBe("https://cards-dev.example/app/");
    expect(code).toContain("redirectUri: `${origin}/app/`");
  });

  it("hands out no token by an address, and has no page that could keep a secret", () => {
    expect(application().web).toEqual({
      redirectUris: [],
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    });
  });

  it("lists every permission that the product knows, delegated ones only, the least first", () => {
    const [graph, ...others] = application().requiredResourceAccess;

    expect(others).toEqual([]);
    expect(graph!.resourceAppId).toBe("00000003-0000-0000-c000-000000000000");
    expect(graph!.resourceAccess).toEqual(scopeIds("all").map((id) => ({ id, type: "Scope" })));
    expect(scopeNames("all", "all")).toEqual([
      "User.Read",
      "Team.ReadBasic.All",
      "Sites.ReadWrite.All",
      "Sites.Manage.All",
      "GroupMember.Read.All",
    ]);
  });

  it("carries its object id where that is known, and no empty one where it is not", () => {
    const known = "00000000-0000-4000-8000-00000000000a";

    expect(application()).not.toHaveProperty("id");
    expect(application({ AAD_APP_OBJECT_ID: known }).id).toBe(known);
  });
});

describe("the address at which an administrator agrees", () => {
  const query = (which: "first" | "all") => new URL(toConsentAddress(settings, which));

  it("is the tenant's own, and leads back to an address that the application knows", () => {
    const { origin, pathname, searchParams } = query("first");

    expect(origin + pathname).toBe(`${settings.authority}/v2.0/adminconsent`);
    expect(application().spa.redirectUris).toContain(searchParams.get("redirect_uri"));
    expect(searchParams.get("client_id")).toBe(settings.values["CLIENT_ID"]);
  });

  it("asks for what every note needs, and only the second one for what is asked later", () => {
    const asked = (which: "first" | "all") =>
      query(which)
        .searchParams.get("scope")!
        .split(" ")
        .map((scope) => scope.replace("https://graph.microsoft.com/", ""));

    expect(asked("first")).toEqual(["User.Read", "Team.ReadBasic.All", "Sites.ReadWrite.All"]);
    expect(asked("all")).toEqual(scopeNames("all", "all"));
  });
});

describe("in locked-down mode", () => {
  const lockedDown = { ...settings, siteAccess: "selected" } as const;

  it("lists Sites.Selected in place of every permission for all sites", () => {
    const manifest = createEntraManifest(join(repository, "manifest"), lockedDown);
    const { requiredResourceAccess } = JSON.parse(
      new TextDecoder().decode(manifest),
    ) as Application;

    expect(requiredResourceAccess[0]!.resourceAccess.map(({ id }) => id)).toEqual(
      scopeIds("selected"),
    );
    expect(scopeNames("all", "selected")).toEqual([
      "User.Read",
      "Team.ReadBasic.All",
      "Sites.Selected",
      "GroupMember.Read.All",
    ]);
  });

  it("asks an administrator for the same, and lets Teams fetch that token beforehand", () => {
    const variant = { bot: true, messageAction: false };
    const files = createPackage(join(repository, "manifest"), lockedDown, variant);
    const manifest = new TextDecoder().decode(files["manifest.json"]);

    expect(toConsentAddress(lockedDown, "all")).toContain("Sites.Selected");
    expect(toConsentAddress(lockedDown, "all")).not.toMatch(/ReadWrite|Manage/);
    expect(JSON.parse(manifest)).toMatchObject({
      webApplicationInfo: { nestedAppAuthInfo: [{ scopes: ["Sites.Selected"] }] },
    });
  });
});
