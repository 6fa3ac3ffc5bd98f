import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";

import { createManifestFolder } from "#tests/support/manifest/packageRun.ts";

const repository = join(import.meta.dirname, "../../..");
const house = createManifestFolder();
afterAll(() => {
  house.remove();
});

const variants: readonly (readonly [flags: readonly string[], file: string])[] = [
  [[], "technique-cards-dev.zip"],
  [["--no-bot"], "technique-cards-dev-no-bot.zip"],
  [["--message-action"], "technique-cards-dev-message-action.zip"],
];

describe("npm run package", () => {
  it("installs what is missing first, then makes the package", () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };

    expect(scripts["package"]).toBe("node scripts/package.mjs");
    expect(readFileSync(join(repository, "scripts/package.mjs"), "utf8")).toContain(
      '"manifest/tool/main.ts"',
    );
  });

  it.each(variants)(
    "npm run package -- --env dev twice gives the same bytes, for each variant, in whatever zone the computer stands: %j",
    (flags, file) => {
      const args = ["--env", "dev", ...flags];

      const here = house.run(args, { TZ: "Europe/London" });
      const first = house.findBuilt(file);
      const there = house.run(args, { TZ: "Pacific/Kiritimati" });
      const second = house.findBuilt(file);

      expect(here).toMatchObject({ status: 0, said: there.said });
      expect(here.said).toMatch(/sha256 [0-9a-f]{64}/);
      expect(here.said).toContain("/v2.0/adminconsent?client_id=");
      expect(first?.length).toBeGreaterThan(1000);
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
    },
    60_000,
  );

  it("puts three files into the zip, and nothing that is still to be filled in", () => {
    const files = unzipSync(house.findBuilt("technique-cards-dev.zip")!);

    expect(Object.keys(files)).toEqual(["color.png", "manifest.json", "outline.png"]);
    expect(strFromU8(files["manifest.json"]!)).not.toContain("${{");
  });

  it("leaves no package where something is wrong, not even an earlier one", () => {
    expect(house.findBuilt("technique-cards-dev-no-bot.zip")).toBeDefined();
    const file = join(house.folder, "manifest.json");
    const whole = readFileSync(file, "utf8");
    writeFileSync(file, whole.replace('"full": "Technique', '"full": "NHS Technique'));

    const { status, said } = house.run(["--env", "dev", "--no-bot"]);
    writeFileSync(file, whole);

    expect(status).toBe(1);
    expect(said).toContain("REFUSED nhs-name: /name/full must not be named after the NHS");
    expect(house.findBuilt("technique-cards-dev-no-bot.zip")).toBeUndefined();
  }, 60_000);

  it("says every line that a new environment still misses", () => {
    const { status, said } = house.run(["--env", "prod"]);

    expect(status).toBe(1);
    for (const name of ["CLIENT_ID", "TENANT_ID", "TEAMS_APP_ID", "PUBLIC_ADDRESS", "BOT_ID"]) {
      expect(said).toContain(`${name} is missing`);
    }
    expect(said).toContain("No package was made.");
  }, 60_000);

  it.each([
    [[], "--env dev, --env staging or --env prod"],
    [["--env", "test"], "--env dev, --env staging or --env prod"],
    [["--env", "dev", "--no-tab"], "There is no --no-tab."],
    [["--env", "dev", "now"], "There is no now."],
    [["--env", "dev", "--no-bot", "--message-action"], "--message-action needs the bot"],
  ])(
    "refuses %j with a sentence",
    (args, sentence) => {
      const { status, said } = house.run(args);

      expect(status).toBe(1);
      expect(said).toContain(sentence);
    },
    60_000,
  );
});
