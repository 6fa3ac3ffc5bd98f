/** How many slips of the finger a word of this length is forgiven. */
export function typosForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
