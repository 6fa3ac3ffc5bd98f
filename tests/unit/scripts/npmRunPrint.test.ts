import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const repository = join(import.meta.dirname, "../../..");

const ask = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/print.mjs", ...args], {
    cwd: repository,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, said: stderr };
};

describe("npm run print, asked for what it cannot do", () => {
  it("is a command of this product", () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
      readonly scripts: Readonly<Record<string, string>>;
    };

    expect(scripts["print"]).toBe("node scripts/print.mjs");
  });

  it.each([
    [[], "npm run print -- --deck cards.pdf"],
    [["--book", "a.pdf"], "npm run print -- --deck cards.pdf"],
    [["--deck", "a.pdf", "--card", "fishbowl"], "Ask for one thing"],
    [["--card", "fishbowl"], "Name the file to write"],
    [["--card", "no-such-card", "a.pdf"], "There is no card no-such-card. The cards are: action-"],
    [["--deck", "cards.docx"], "must end in .pdf, and cards.docx does not"],
    [["--deck", "a.pdf", "--address", "http://cards.example"], "http://cards.example (--address)"],
    [["--deck", "a.pdf", "--address", "https://a.example/app"], "nothing after the name"],
  ])("says so at once and builds nothing: %j", (args, sentence) => {
    const { status, said } = ask(args);

    expect(status).toBe(1);
    expect(said).toContain(sentence);
  });

  it("says where a wrong address came from", () => {
    const { said } = ask(["--deck", "a.pdf"], { PUBLIC_ADDRESS: "cards.example" });

    expect(said).toContain("cards.example (PUBLIC_ADDRESS) is not an address for QR codes");
  });
});
