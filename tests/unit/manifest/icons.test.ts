import { readFileSync } from "node:fs";
import { join } from "node:path";

import { PNG } from "pngjs";

import { drawIcons } from "#manifest/tool/drawIcons.ts";
import { readManifest, samplePackage } from "#tests/support/manifest/samplePackage.ts";

const repository = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(repository, file));
const svg = read("assets/icon.svg").toString();
const icons = {
  "color.png": PNG.sync.read(read("manifest/color.png")),
  "outline.png": PNG.sync.read(read("manifest/outline.png")),
};

/** Every point as `rrggbbaa`. */
const pointsOf = ({ data }: PNG): readonly string[] => data.toString("hex").match(/.{8}/g) ?? [];

it("both icons are drawn from the one picture in assets", async () => {
  const drawn = await drawIcons(svg);

  for (const [name, icon] of Object.entries(icons)) {
    const again = PNG.sync.read(Buffer.from(drawn[name as keyof typeof drawn]));
    expect(again.data.equals(icon.data)).toBe(true);
  }
});

it("the colour icon is 192 pixels square and covers all of it with one ground, the accent colour", () => {
  const { width, height } = icons["color.png"];
  const points = pointsOf(icons["color.png"]);
  const ground = `${readManifest(samplePackage()).accentColor.slice(1)}ff`;
  const corners = [0, 191, 191 * 192, 192 * 192 - 1].map((at) => points[at]);

  expect([width, height]).toEqual([192, 192]);
  expect(corners).toEqual([ground, ground, ground, ground]);
  expect(points.every((point) => point.endsWith("ff"))).toBe(true);
});

it("the colour icon keeps its drawing in the middle, where no host cuts it off", () => {
  const points = pointsOf(icons["color.png"]);
  const isDrawing = (point: string) => !point.startsWith("444791");
  const across = points.flatMap((point, at) => (isDrawing(point) ? [at % 192] : []));
  const down = points.flatMap((point, at) => (isDrawing(point) ? [Math.floor(at / 192)] : []));

  expect(Math.min(...across, ...down)).toBeGreaterThanOrEqual(32);
  expect(Math.max(...across, ...down)).toBeLessThan(160);
});

it("the outline icon is 32 pixels square, white on nothing, and reaches its edges", () => {
  const { width, height } = icons["outline.png"];
  const points = pointsOf(icons["outline.png"]);
  const shown = points.filter((point) => !point.endsWith("00"));
  const rows = points.flatMap((point, at) => (point.endsWith("00") ? [] : [Math.floor(at / 32)]));

  expect([width, height]).toEqual([32, 32]);
  expect(shown.every((point) => point.startsWith("ffffff"))).toBe(true);
  expect(shown.length).toBeGreaterThan(150);
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([0, 31]);
});

it("the icon holds no letters and none of the blues of the NHS", () => {
  expect(svg).not.toMatch(/<text|<image/);
  expect(svg).not.toMatch(/#(?:005EB8|003087|0072CE|41B6E6|00A9CE)/i);
});
