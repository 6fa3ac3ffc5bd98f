import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { findAddress } from "./findAddress.mjs";
import { printWords } from "./printWords.mjs";

const pictures = fileURLToPath(new URL("../../assets/techniques", import.meta.url));
const isAddress = /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/i;

/** What to print, into which file and with which address in the codes; or the sentence that says what is wrong. */
export function readArguments(args, env) {
  const asked = parse(args);
  if (asked === undefined) return printWords.usage;
  const { values, positionals } = asked;
  const { deck, card, poster } = values;
  const wanted = [deck, card, poster].filter((value) => value !== undefined);
  if (wanted.length === 0) return printWords.usage;
  if (wanted.length > 1) return printWords.oneThing;

  // Every card has one picture, so the pictures' names are the cards'.
  const ids = readdirSync(pictures).map((name) => name.replace(".svg", ""));
  const id = card ?? poster;
  if (id !== undefined && !ids.includes(id)) return printWords.noCard(id, ids);

  const [file = "", ...more] = deck === undefined ? positionals : [deck, ...positionals];
  if (file === "" || more.length > 0) return `${printWords.noFile}\n${printWords.usage}`;
  if (!file.toLowerCase().endsWith(".pdf")) return printWords.notPdf(file);

  const found = findAddress(values.address, env);
  if (!found || !isAddress.test(found.address)) {
    return printWords.notAnAddress(found?.address ?? "", found?.from ?? "--address");
  }
  return {
    path: `/app/print/${deck === undefined ? (card ?? `poster/${poster}`) : "deck"}`,
    file: resolve(env.INIT_CWD ?? ".", file),
    ...found,
  };
}

function parse(args) {
  const text = { type: "string" };
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { deck: text, card: text, poster: text, address: text },
    });
  } catch {
    return undefined;
  }
}
