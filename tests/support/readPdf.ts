import { readFileSync } from "node:fs";

import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsQR from "jsqr";

/** One page of a PDF as a printer would make it. */
export interface PdfPage {
  /** In millimetres, rounded. */
  readonly size: { readonly width: number; readonly height: number };
  /** All its words, each run of spaces as one. */
  readonly text: string;
  readonly picture: Picture;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four numbers for each dot: red, green, blue and 255. */
  readonly data: Uint8Array;
}

const millimetres = 25.4 / 72;

/** Every page, drawn by another engine than the one that wrote it. */
export async function readPdf(file: string, scale = 2): Promise<readonly PdfPage[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(readFileSync(file));
  const pages: PdfPage[] = [];
  for (const page of document.pages()) {
    // Drawing a page closes it, so it is read first.
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const text = toOneLine(page.getText());
    const picture = await page.render({ scale, render: "bitmap" });
    const size = {
      width: Math.round(originalWidth * millimetres),
      height: Math.round(originalHeight * millimetres),
    };
    pages.push({ size, text, picture });
  }
  document.destroy();
  library.destroy();
  return pages;
}

/** Words as a PDF gives them back: a line's end is a space there. */
export const toOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** What a phone would read in it. */
export const readQrCode = ({ data, width, height }: Picture): string | undefined =>
  jsQR(new Uint8ClampedArray(data), width, height)?.data;

/** True when no ink is left, right or below within so many millimetres of the paper's edge: what runs over would leave some. */
export function hasEmptyMargins(
  { data, width, height }: Picture,
  paperWidth: number,
  margin: number,
) {
  const strip = Math.floor((width / paperWidth) * margin);
  const top = strip;
  for (let y = top; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isInside = x >= strip && x < width - strip && y < height - strip;
      if (isInside) x = width - strip - 1;
      else if (isInk(data, (y * width + x) * 4)) return false;
    }
  }
  return true;
}

const isInk = (data: Uint8Array, at: number): boolean =>
  [0, 1, 2].some((channel) => (data[at + channel] ?? 0) < 250);

/** The names of the fonts in a PDF; throws where one is named and not brought along. */
export function readFonts(file: string): readonly string[] {
  const source = readFileSync(file, "latin1");
  const fonts = source.match(/\/Type \/FontDescriptor[^>]*>>/g) ?? [];
  const missing = fonts.find((font) => !/\/FontFile[23]? /.test(font));
  if (missing !== undefined) throw new Error(`A font is not embedded: ${missing}`);
  // A part of a font has six letters and a plus sign before its name.
  return fonts.map((font) => /\/FontName \/(?:[A-Z]+\+)?([\w-]+)/.exec(font)?.[1] ?? "").sort();
}
