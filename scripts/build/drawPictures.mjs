import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

const measure = 'width="320" height="200" viewBox="0 0 320 200"';
/** The drawing in the middle, its ground on all sides. Teams asks for at most 1,024 pixels each way in a card. */
const sizes = {
  preview: { view: "-50 -10.25 420 220.5", width: 1200 },
  card: { view: "-50 -10.25 420 220.5", width: 800 },
  small: { view: "0 -60 320 320", width: 192 },
};

/**
 * Draws the home and each technique: the picture that a link to its page shows, the one that a card in a conversation shows,
 * and a small square one for lists. Answers the addresses of the first by id, and of the others as `pictures.json` keeps them.
 */
export async function drawPictures(assets, folder) {
  const engine = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await initWasm(readFileSync(engine));
  const previews = {};
  const pictures = {};
  for (const name of ["../home.svg", ...readdirSync(`${assets}/techniques`)]) {
    const id = name.replaceAll(/^\.\.\/|\.svg$/g, "");
    const svg = readFileSync(`${assets}/techniques/${name}`, "utf8");
    const write = (size) => writePng(folder, id, draw(name, svg, sizes[size]));
    previews[id] = write("preview");
    pictures[id] = write("card");
    pictures[`${id}.small`] = write("small");
  }
  return { previews, pictures };
}

function writePng(folder, id, png) {
  const mark = createHash("sha256").update(png).digest("base64url").slice(0, 8);
  writeFileSync(`${folder}/${id}-${mark}.png`, png);
  return `/assets/${id}-${mark}.png`;
}

function draw(name, svg, { view, width }) {
  const ground = /<rect [^>]*fill="(#[0-9A-F]{6})"\/>/.exec(svg)?.[1];
  if (!ground || !svg.includes(measure)) throw new Error(`${name} is not drawn as the others are`);
  const [, , across, down] = view.split(" ");
  const wider = `width="${across}" height="${down}" viewBox="${view}"`;
  const resvg = new Resvg(svg.replace(measure, wider), {
    background: ground,
    fitTo: { mode: "width", value: width },
  });
  return resvg.render().asPng();
}
