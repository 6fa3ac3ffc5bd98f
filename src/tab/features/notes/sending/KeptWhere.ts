import type { SharingAnswer } from "#tab/platform/DeviceSharing.ts";
import type { StoredWhere } from "#tab/platform/storage.ts";

/** Where waiting words are; `shared`: in this page's memory, because the person said that others use the computer. */
export type KeptWhere = StoredWhere | "shared";

export const toKeptWhere = (where: StoredWhere, sharing: SharingAnswer): KeptWhere =>
  where === "memory" && sharing === "shared" ? "shared" : where;
