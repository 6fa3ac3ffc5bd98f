import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { scopeNames } from "#manifest/tool/scopes.ts";
import { adminPages, findBlocks, repository } from "#tests/support/adminPages.ts";

const pages = adminPages();
const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(pages)("docs/admin/$file", ({ file, text }) => {
  it("leads only to pages and headings that there are", () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    const lost = links.filter((link) => {
      if (link.startsWith("https://")) return false;
      return !existsSync(join(repository, "docs/admin", link));
    });

    expect(lost).toEqual([]);
  });

  it("is found from the first page", () => {
    const first = pages.find((page) => page.file === "README.md")!;

    expect(file === "README.md" || first.text.includes(`](${file})`)).toBe(true);
  });

  it("names only commands, files and settings that there are", () => {
    const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
    const files = [...text.matchAll(/`((?:infra|env|manifest)\/[\w./-]+\.\w+)`/g)].map(
      ([, name = ""]) => name,
    );
    const made = files.filter((name) => !name.startsWith("manifest/build/"));

    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(made.filter((name) => !existsSync(join(repository, name)))).toEqual([]);
  });

  it("claims nobody's approval", () => {
    expect(text).not.toMatch(/NHS[- ](approved|endorsed|certified)|official(ly)? (app|product)/i);
  });

  it("marks what is to be run in the one way that is looked for", () => {
    const marks = [...text.matchAll(/^\s*```.*sandbox.*$/gm)].map(([mark]) => mark);

    expect(new Set(marks.map((mark) => mark.trim())).size).toBeLessThanOrEqual(1);
    expect(findBlocks(text)).toHaveLength(marks.length);
  });
});

it("The permission sheet has every permission that the product asks for", () => {
  const { text } = pages.find((page) => page.file === "permissions.md")!;

  const names = [...scopeNames("all", "all"), ...scopeNames("all", "selected")];

  expect(names.filter((name) => !text.includes(`| \`${name}\``))).toEqual([]);
});

it("The data-flow picture tells in words what it shows", () => {
  const svg = readFileSync(join(repository, "docs/admin/data-flow.svg"), "utf8");

  expect(svg).toMatch(/role="img" aria-labelledby="title desc"/);
  expect(/<title id="title">(.+)<\/title>/.exec(svg)![1]).toBe("Data flow of Technique Cards");
  expect(/<desc id="desc">(.+)<\/desc>/.exec(svg)![1]!.length).toBeGreaterThan(100);
  expect(svg).not.toMatch(/<script|href=|url\((?!#)/);
});

it("The hazard log holds the hazards that were asked for", () => {
  const { text } = pages.find((page) => page.file === "hazard-log.md")!;

  for (const hazard of ["read as guidance", "left unreported", "out of date", "used as handover"]) {
    expect(text).toContain(hazard);
  }
});
