import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { deck } from "#domain/cards/deck.ts";
import { findFrameFaults } from "#tests/support/findFrameFaults.ts";
import {
  hasEmptyMargins,
  readFonts,
  readPdf,
  readQrCode,
  toOneLine,
} from "#tests/support/readPdf.ts";
import { tabOrigin } from "#tests/support/realNames.ts";

import { expect, test } from "./test.ts";

const tool = fileURLToPath(new URL("../../scripts/print/main.mjs", import.meta.url));
const print = (...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [tool, ...args, "--address", tabOrigin]);

const a5 = { width: 148, height: 210 };

test("The deck as PDF, rendered to PNG: thirteen cards, nothing cut off, QR decodes to the right address", async ({}, info) => {
  test.slow();
  const file = info.outputPath("deck.pdf");

  const { stdout } = await print("--deck", file);
  const pages = await readPdf(file);

  expect(stdout).toContain("26 pages");
  expect(stdout).toContain(`The QR codes lead to ${tabOrigin}`);
  expect(pages).toHaveLength(2 * 13);
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => a5));
  for (const [place, technique] of deck.entries()) {
    const [front, back] = pages.slice(2 * place);
    if (!front || !back) throw new Error(`${technique.name} is not there`);
    const onFront = [
      technique.name,
      technique.plainName,
      technique.promise,
      technique.people.words,
    ];
    for (const words of [...onFront, technique.place, ...technique.useWhen, ...technique.notWhen]) {
      expect(front.text).toContain(toOneLine(words));
    }
    const steps = technique.versions[0].steps.flatMap(({ title, how }) => [title, how]);
    const onBack = [...steps, ...technique.questions, ...technique.tips, technique.confidentiality];
    for (const words of onBack) expect(back.text).toContain(toOneLine(words));
    expect(back.text).toContain(
      "Based on the techniques in the NHS Knowledge Mobilisation Framework.",
    );

    expect(readQrCode(front.picture), technique.name).toBe(
      `${tabOrigin}/app/cards/${technique.id}`,
    );
    for (const { picture } of [front, back]) {
      expect(hasEmptyMargins(picture, a5.width, 5), `${technique.name}: cut off`).toBe(true);
    }
  }
  expect(readFonts(file)).toEqual([
    "AtkinsonHyperlegibleNext-Bold",
    "AtkinsonHyperlegibleNext-Regular",
  ]);
});

test("one poster as PDF is one A4 page whose QR code opens that card", async ({}, info) => {
  const file = info.outputPath("poster.pdf");

  await print("--poster", "retrospect", file);
  const [poster, ...more] = await readPdf(file);

  expect(more).toEqual([]);
  expect(poster?.size).toEqual({ width: 210, height: 297 });
  expect(poster && readQrCode(poster.picture)).toBe(`${tabOrigin}/app/cards/retrospect`);
});

test("no poster has words beyond its paper, and paper is white in the dark", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const { id, questions } of deck) {
    await page.goto(`${tabOrigin}/app/print/poster/${id}?theme=dark`);
    const poster = page.getByRole("article");

    await expect(poster.getByText(questions.at(-1) ?? "", { exact: true }).first()).toBeVisible();
    const faults = await poster.evaluate(async (paper) => {
      await document.fonts.ready;
      const edge = paper.getBoundingClientRect();
      const isOver = (element: Element) => {
        const { right, bottom } = element.getBoundingClientRect();
        return right > edge.right - 20 || bottom > edge.bottom - 20;
      };
      return [...paper.querySelectorAll("*")].filter(isOver).map(({ outerHTML }) => outerHTML);
    });
    expect(faults, id).toEqual([]);
    await expect(poster).toHaveCSS("background-color", "rgb(255, 255, 255)");
  }
});

test("a card's page leads to the page that prints it, and from there to all the cards", async ({
  page,
}) => {
  const complaints: string[] = [];
  await page.goto(`${tabOrigin}/app/cards/peer-assist`);
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Print" }).click();
  const paper = await opened;
  paper.on("console", (message) => complaints.push(message.text()));
  await paper.reload();

  await expect(paper.getByRole("heading", { level: 1 })).toHaveText("Print: Peer Assist");
  await expect(paper.getByRole("button", { name: "Print" })).toBeVisible();
  await paper.getByRole("link", { name: "All the cards, A5" }).click();
  await expect(paper.getByRole("heading", { level: 1 })).toHaveText("Print all the cards");
  await expect(paper.getByRole("article")).toHaveCount(2 * deck.length);
  expect(await paper.evaluate(() => document.fonts.check("16px Card"))).toBe(true);
  expect(await findFrameFaults(paper.mainFrame())).toEqual([]);
  expect(complaints).toEqual([]);
});
