import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const measure = 'width="320" height="200" viewBox="0 0 320 200"';
// 1200 × 630, the drawing in the middle.
const wider = 'viewBox="-50 -10.25 420 220.5"';

/** Draws the picture that a link to a page shows, for the home and for each technique; answers their addresses by id. */
export async function drawPreviews(assets, folder) {
  const engine = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await initWasm(readFileSync(engine));
  const techniques = readdirSync(`${assets}/techniques`).map((name) => `techniques/${name}`);
  return Object.fromEntries(
    ["home.svg", ...techniques].map((file) => {
      const id = file.replaceAll(/^techniques\/|\.svg$/g, "");
      const png = draw(file, readFileSync(`${assets}/${file}`, "utf8"));
      const mark = createHash("sha256").update(png).digest("base64url").slice(0, 8);
      writeFileSync(`${folder}/${id}-${mark}.png`, png);
      return [id, `/assets/${id}-${mark}.png`];
    }),
  );
}

function draw(file, svg) {
  const ground = /<rect [^>]*fill="(#[0-9A-F]{6})"\/>/.exec(svg)?.[1];
  if (!ground || !svg.includes(measure)) throw new Error(`${file} is not drawn as the others are`);
  const resvg = new Resvg(svg.replace(measure, wider), {
    background: ground,
    fitTo: { mode: "width", value: 1200 },
  });
  return resvg.render().asPng();
}
