import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** The icon without its ground, as lines in white. */
const outlineStyle =
  ".ground{display:none}.back,.front{fill:none;stroke:#FFFFFF;stroke-width:7.5}.line{stroke:#FFFFFF}.spark{fill:#FFFFFF}";
/** The drawing from edge to edge: Teams wants no margin there. */
const drawing = 'width="120" height="120" viewBox="36 36 120 120"';

/** Draws both icons of the package from one picture. */
export async function drawIcons(svg: string) {
  const engine = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  await initWasm(readFileSync(engine));
  const outline = svg
    .replace(/(?<=<style>)[^<]*(?=<\/style>)/, outlineStyle)
    .replace(/width="192" height="192" viewBox="0 0 192 192"/, drawing);
  return {
    "color.png": new Resvg(svg).render().asPng(),
    "outline.png": new Resvg(outline, { fitTo: { mode: "width", value: 32 } }).render().asPng(),
  };
}
