import { prepare } from "./prepare.mjs";
import { runGate } from "./runGate.mjs";

const { node } = await prepare({ browser: false });
const { stoppedAt, passed, failed } = await runGate(node);

if (stoppedAt) console.log(`The gate stopped at: ${stoppedAt}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = stoppedAt ? 1 : 0;
