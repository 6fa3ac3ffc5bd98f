import type { TeamsManifestLatest } from "@microsoft/app-manifest";
import { PNG } from "pngjs";

import { packageWords } from "../packageWords.ts";
import type { PackageFiles } from "../toZip.ts";
import { type Fault, toFault } from "./Fault.ts";

interface Wanted {
  readonly name: string;
  readonly size: number;
  /** Red, green, blue and how opaque, of one point. */
  readonly isRight: (red: number, green: number, blue: number, opaque: number) => boolean;
  readonly sentence: string;
}

/** The two pictures of the package: there, a picture, of the size and colours that Teams asks for. */
export const findIconFaults = (
  { icons }: TeamsManifestLatest,
  files: PackageFiles,
): readonly Fault[] => [
  ...findOne(files, {
    name: icons.color,
    size: 192,
    isRight: (_red, _green, _blue, opaque) => opaque === 255,
    sentence: packageWords.colourIcon,
  }),
  ...findOne(files, {
    name: icons.outline,
    size: 32,
    isRight: (red, green, blue, opaque) => opaque === 0 || Math.min(red, green, blue) === 255,
    sentence: packageWords.outlineIcon,
  }),
];

function findOne(files: PackageFiles, wanted: Wanted): readonly Fault[] {
  const { name, size } = wanted;
  const png = readPng(files[name]);
  if (!png) return [toFault("icon-missing", packageWords.iconMissing(name))];
  if (png.width !== size || png.height !== size) {
    return [toFault("icon-size", packageWords.iconSize(name, size, png.width, png.height))];
  }
  return isWhollyRight(png, wanted) && hasDrawing(png)
    ? []
    : [toFault("icon-colour", wanted.sentence)];
}

function isWhollyRight({ data }: PNG, { isRight }: Wanted): boolean {
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opaque = 0] = data.subarray(at, at + 4);
    if (!isRight(red, green, blue, opaque)) return false;
  }
  return true;
}

/** False for one colour all over, or nothing at all. */
const hasDrawing = ({ data }: PNG): boolean => data.some((value, at) => value !== data[at % 4]);

function readPng(bytes: Uint8Array | undefined): PNG | undefined {
  try {
    return bytes && PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
}
