/** The same in an order that chance decides (Fisher and Yates); `random` gives from 0 up to 1. */
export function shuffle<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    const [one, other] = [shuffled[last] as Item, shuffled[chosen] as Item];
    shuffled[last] = other;
    shuffled[chosen] = one;
  }
  return shuffled;
}
