import { measureToCheck } from "./toCheck.ts";
import { toTable } from "./toTable.ts";
console.log(toTable(await measureToCheck()));
