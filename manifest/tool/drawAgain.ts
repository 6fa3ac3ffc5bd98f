// `npm run icons`: draws the icons of the package again, after assets/icon.svg has changed.
import { readFileSync, writeFileSync } from "node:fs";

import { drawIcons } from "./drawIcons.ts";
import { iconSource, manifestFolder } from "./places.ts";

for (const [name, png] of Object.entries(await drawIcons(readFileSync(iconSource, "utf8")))) {
  writeFileSync(`${manifestFolder}/${name}`, png);
}
process.stdout.write("Drawn: manifest/color.png and manifest/outline.png\n");
