import { furtherReading } from "./furtherReading.ts";
import type { Link } from "./link.ts";
import { productLinks } from "./productLinks.ts";

/** Every outward address of the product; `/config.json` may replace an address by its id. */
export const links: Readonly<Record<string, Link>> = { ...productLinks, ...furtherReading };
