/** Plain columns of the throw-away list; nothing in them is anybody's. */
export const smokeColumns = [
  { name: "SmokeKey", text: {}, indexed: true, enforceUniqueValues: true },
  { name: "SmokeGroup", text: {}, indexed: true },
  { name: "SmokePlain", text: {} },
] as const;
