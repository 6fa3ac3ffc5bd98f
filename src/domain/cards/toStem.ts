const plurals: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})ies$/, "y"],
  [/(?<=ss|sh|ch|x|z)es$/, ""],
  [/(?<=[a-z]{2}[^isu])s$/, ""],
];

const spellings: readonly (readonly [RegExp, string])[] = [
  [/([iy])z(?=e|a|i)/, "$1s"],
  [/(?<=[a-z]{3})our(?=$|al|ed|ing|able|ite)/, "or"],
  [/(?<=[a-z])(t|b)re$/, "$1er"],
  [/(?<=gr)amme$/, "am"],
  [/(?<=gr)amm(?=ed$|ing$)/, "am"],
  [/(?<=[a-z][aeiou])ll(?=ed$|ing$|er$)/, "l"],
  [/(?<=[a-z]{2}en)se$/, "ce"],
  [/(?<=pract)is(?=e$|ed$|ing$)/, "ic"],
  [/^enquir/, "inquir"],
  [/(?<=[a-z]{2})ogue$/, "og"],
];

/** One form for a word, its plural and its American spelling; not meant to be read. */
export function toStem(word: string): string {
  const plural = plurals.find(([ending]) => ending.test(word));
  const singular = plural === undefined ? word : word.replace(...plural);
  return spellings.reduce((stem, spelling) => stem.replace(...spelling), singular);
}
