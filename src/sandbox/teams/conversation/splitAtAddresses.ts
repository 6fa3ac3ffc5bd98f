export interface TextPart {
  readonly text: string;
  readonly isAddress: boolean;
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** A text in pieces, so that each web address in it can be a link. */
export const splitAtAddresses = (text: string): readonly TextPart[] =>
  text
    .split(address)
    .map((part, place) => ({ text: part, isAddress: place % 2 === 1 }))
    .filter((part) => part.text !== "");

/** The first address in a text that begins with one of these origins. */
export const findAddressOf = (origin: string, text: string): string | undefined =>
  splitAtAddresses(text).find(
    (part) => part.isAddress && URL.canParse(part.text) && new URL(part.text).origin === origin,
  )?.text;
