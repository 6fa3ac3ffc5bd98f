// The part of `npm run print` that needs packages: serves what is built and prints a page of it.
import { writeFileSync } from "node:fs";

import { printPage } from "./printPage.mjs";
import { printWords } from "./printWords.mjs";
import { readArguments } from "./readArguments.mjs";
import { startProduct } from "./startProduct.mjs";

const asked = readArguments(process.argv.slice(2), process.env);
if (typeof asked === "string") stop(asked);
const { address, file, from, isSample, path } = asked;

const product = await startProduct(address).catch((error) =>
  stop(printWords.notStarted(error.message)),
);
const { pdf, pages } = await printPage(`${product.origin}${path}`).finally(product.stop);
try {
  writeFileSync(file, pdf);
} catch (error) {
  stop(printWords.notWritten(file, error.code ?? error.message));
}
say(printWords.written(file, pages));
say(printWords.leadsTo(address, from));
if (isSample) say(printWords.sample);

function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
