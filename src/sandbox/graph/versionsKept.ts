/** How many versions of an item the lists keep, the present one included. */
export type VersionsKept = "off" | number;

/** SharePoint's list setting for versions, one for all lists here; it may change while the sandbox runs. */
export interface VersionSetting {
  readonly get: () => VersionsKept;
  readonly set: (kept: VersionsKept) => void;
}

export function createVersionSetting(kept: VersionsKept = 50): VersionSetting {
  let present = kept;
  return {
    get: () => present,
    set(next) {
      present = next;
    },
  };
}
