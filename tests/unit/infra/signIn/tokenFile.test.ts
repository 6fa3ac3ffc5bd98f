import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createTokens } from "#infra/tenant/signIn/createTokens.ts";
import { SignInError } from "#infra/tenant/signIn/SignInError.ts";

const folder = mkdtempSync(join(tmpdir(), "token-file-"));

function tokensFrom(text: string) {
  const path = join(folder, `${crypto.randomUUID()}.txt`);
  writeFileSync(path, text);
  return createTokens({ way: "token-file", path });
}

describe("a token file", () => {
  it("with one token alone gives it for whatever is asked", async () => {
    expect(await tokensFrom("header.body.signature\n")(["User.Read"])).toBe(
      "header.body.signature",
    );
  });

  it("in JSON gives each permission its own token, and the rest the one under *", async () => {
    const getToken = tokensFrom(
      JSON.stringify({ "Sites.Manage.All Sites.ReadWrite.All": "setup", "*": "everyday" }),
    );

    expect(await getToken(["Sites.Manage.All"])).toBe("setup");
    expect(await getToken(["Sites.Manage.All", "User.Read"])).toBe("everyday");
    expect(await getToken(["User.Read"])).toBe("everyday");
  });

  it("says which permission it has no token for", async () => {
    const getToken = tokensFrom('{ "User.Read": "reader" }');

    await expect(getToken(["Sites.Manage.All"])).rejects.toThrow(
      "The token file holds no token for Sites.Manage.All.",
    );
  });

  it("that is not there is named", async () => {
    const getToken = createTokens({ way: "token-file", path: join(folder, "none.txt") });

    await expect(getToken(["User.Read"])).rejects.toThrow(/There is no token file at .*none\.txt/);
  });

  it.each(["", "two words", '{ "User.Read": "secret', '{ "User.Read": 3, "*": "secret" }'])(
    "that is none is refused, and nothing of it is repeated: %j",
    async (text) => {
      const error = await tokensFrom(text)(["User.Read"]).catch((error_: unknown) => error_);

      expect(error).toBeInstanceOf(SignInError);
      expect(String(error)).not.toMatch(/secret|two words/);
    },
  );
});
