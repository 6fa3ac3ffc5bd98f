import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export const manifestFolder = join(root, "manifest");
export const environmentFolder = join(root, "env");
export const iconSource = join(root, "assets/icon.svg");
