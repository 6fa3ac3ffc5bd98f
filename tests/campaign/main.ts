import { parseArgs } from "node:util";

import { runCampaign } from "./runCampaign.ts";

const { values } = parseArgs({
  options: {
    saves: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    /** Takes a part of the client's care out, to see the campaign fail: `read-back`. */
    without: { type: "string" },
    /** Prints everything that happened on the way. */
    trace: { type: "boolean", default: false },
  },
});
const saves = Number(values.saves);
const seed = Number(values.seed);
if (!Number.isSafeInteger(saves) || saves < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write("Whole numbers, please: npm run campaign -- --saves 10000 --seed 1\n");
  process.exit(2);
}
if (values.without !== undefined && values.without !== "read-back") {
  process.stderr.write("Only the read-back can be taken out: --without read-back\n");
  process.exit(2);
}

let told = 0;
const tally = await runCampaign({
  saves,
  seed,
  ...(values.without ? { without: new Set([values.without]) } : {}),
  ...(values.trace ? { onTrace: (line) => process.stdout.write(`${line}\n`) } : {}),
  onProgress(count) {
    if (count < told + 1000) return;
    told = count - (count % 1000);
    process.stderr.write(`${String(told)} saves …\n`);
  },
});
for (const fault of tally.faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `saves ${String(tally.saves)} lost ${String(tally.lost)} doubled ${String(tally.doubled)} misreported ${String(tally.misreported)} longest-wait ${String(tally.longestWait)}s seed ${String(seed)}\n`,
);
process.exit(tally.lost + tally.doubled + tally.misreported === 0 ? 0 : 1);
