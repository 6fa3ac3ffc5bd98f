import { zipSync } from "fflate";

/** The files of a package by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** The first moment that a zip can tell, in whatever zone the computer stands. */
const always = new Date(1980, 0, 1);

/** A zip that depends on nothing but its files: same names and bytes in, same bytes out, on any day and any system. */
export function toZip(files: PackageFiles): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always, os: 0 });
}
