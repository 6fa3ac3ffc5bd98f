/**
 * fast-check with one seed for the gate, so that it says the same of the same commit. `PROPERTY_SEED` is another seed, or
 * `random`; `PROPERTY_RUNS` is how many cases each property is tried with. What a test sets itself, stays.
 */
const { createRequire } = require("node:module");

// By its file, because its name leads here.
const ofFastCheck = createRequire(require.resolve("fast-check/package.json"));
const fastCheck = ofFastCheck("./lib/cjs/fast-check.js");

const gateSeed = 20_261_130;
const { PROPERTY_SEED: seed = String(gateSeed), PROPERTY_RUNS: runs } = process.env;

fastCheck.configureGlobal({
  ...(seed === "random" ? {} : { seed: toWhole("PROPERTY_SEED", seed) }),
  ...(runs ? { numRuns: toWhole("PROPERTY_RUNS", runs) } : {}),
});

/** A seed that is misread would pass for the one that was asked for. */
function toWhole(name, text) {
  const number = Number(text);
  if (text !== "" && Number.isInteger(number)) return number;
  throw new Error(`${name} is no whole number: ${text}`);
}

module.exports = fastCheck;
