/**
 * How many slips of the finger part two words: a letter lost, added, changed, or two neighbours swapped.
 * Given `most`, anything beyond it is `Infinity`. A word still being typed may also be compared with the start
 * of a longer one; that needs the same first letter, or short nonsense would fit something.
 */
export function countTypos(typed: string, word: string, most: number): number {
  if (typed.length > word.length + most) return Infinity;
  const mayBeUnfinished = word.startsWith(typed.slice(0, 1));
  if (!mayBeUnfinished && word.length > typed.length + most) return Infinity;

  // Each letter that the word lacks is a slip by itself, and counting those is far cheaper than the table below.
  if (countStrangers(typed, word) > most) return Infinity;

  const width = Math.min(word.length, typed.length + most);
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: width + 1 }, (_, column) => column);

  for (let row = 1; row <= typed.length; row += 1) {
    const next = nextRow(typed, word, row, last, beforeLast);
    if (Math.min(...next) > most) return Infinity;
    beforeLast = last;
    last = next;
  }

  const whole = width === word.length ? cell(last, width) : Infinity;
  const typos = mayBeUnfinished ? Math.min(...last) : whole;
  return typos > most ? Infinity : typos;
}

function countStrangers(typed: string, word: string): number {
  let strangers = 0;
  for (const letter of typed) if (!word.includes(letter)) strangers += 1;
  return strangers;
}

function nextRow(
  typed: string,
  word: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const next = [row];
  for (let column = 1; column < last.length; column += 1) {
    const isSame = typed[row - 1] === word[column - 1];
    const isSwap = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
    next.push(
      Math.min(
        cell(last, column - 1) + (isSame ? 0 : 1),
        cell(last, column) + 1,
        cell(next, column - 1) + 1,
        isSwap ? cell(beforeLast, column - 2) + 1 : Infinity,
      ),
    );
  }
  return next;
}

const cell = (row: readonly number[], column: number): number => row[column] ?? Infinity;
