const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty five": 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
};

// The longest first, so that "forty five" is not read as "forty".
const spelled = Object.keys(words).filter((word) => word !== "a" && word !== "an");
/** A number in figures or words, as a part of a pattern. */
export const numberPattern = String.raw`(?:\d+(?:\.\d+)?|(?:a )?(?:${spelled
  .toSorted((a, b) => b.length - a.length)
  .join("|")}))`;

/** The number that a match of `numberPattern`, or an article, stands for. */
export const toNumber = (text: string): number =>
  words[text.replace(/^a (?=.)/, "")] ?? Number(text);
