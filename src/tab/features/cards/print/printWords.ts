/** What stands on printed cards, on posters and above them on the screen. */
export const printWords = {
  product: "Technique Cards",
  cardTitle: (name: string): string => `Print: ${name}`,
  posterTitle: (name: string): string => `Poster: ${name}`,
  deckTitle: "Print all the cards",
  cardHint:
    "One card with two sides. Choose A5 paper, print on both sides and turn over the long edge.",
  posterHint: "One poster for a wall. Choose A4 paper.",
  deckHint:
    "All the cards, front then back. Choose A5 paper, print on both sides and turn over the long edge.",
  keepHint: "To keep it as a PDF, choose Save as PDF where the printer's name stands.",
  pressHint: "To print, use your browser's menu.",
  print: "Print",
  ways: "Ways to print",
  backToCard: "Back to the card",
  backToCards: "All cards",
  asCard: "Card, A5",
  asPoster: "Poster, A4",
  asDeck: "All the cards, A5",
  front: (name: string): string => `${name}: front`,
  back: (name: string): string => `${name}: back`,
  steps: "Steps",
  longer: (minutes: readonly number[]): string =>
    `There is a longer way too, for ${minutes.join(" or ")} minutes. It is on the card's page.`,
  total: (name: string, minutes: number): string => `${name}, ${minutes} minutes`,
  opens: "Scan to open this card",
  address: (address: string): string => address.replace(/^https?:\/\//, ""),
  credit: "Based on the techniques in the NHS Knowledge Mobilisation Framework.",
} as const;
