import { reportUnvalidated } from "./absentDescription.ts";

/** Jest asks for a default export here. */
export default reportUnvalidated;
