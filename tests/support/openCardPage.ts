import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

import type {} from "./drawCard.ts";
import { type CardTheme, cardThemes, toHostConfig } from "./toHostConfig.ts";

/** A plain page, as wide as a card on a phone. */
export const cardWidth = 300;

/** Microsoft's renderer of Adaptive Cards as one script, made in memory. */
export async function bundleRenderer(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("drawCard.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Opens an empty page that draws cards; pictures may come from anywhere. */
export async function openCardPage(page: Page, renderer: string): Promise<void> {
  await page.setViewportSize({ width: cardWidth, height: 600 });
  await page.setContent(
    "<!doctype html><html lang=en-GB><title>A card</title><main></main></html>",
  );
  await page.addStyleTag({ content: "body { margin: 0 }" });
  await page.addScriptTag({ content: renderer });
}

interface Look {
  readonly theme: CardTheme;
  /** How much larger than usual a person has set their text. */
  readonly scale?: number;
}

/** Draws a card and waits for its picture. */
export async function drawOn(page: Page, card: unknown, { theme, scale = 1 }: Look): Promise<void> {
  await page.addStyleTag({ content: toButtonStyle(theme, scale) });
  await page.evaluate(
    (drawing) => {
      window.drawCard(drawing);
    },
    { card, hostConfig: toHostConfig(theme, scale) },
  );
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
}

/** The renderer leaves buttons to its host. */
function toButtonStyle(theme: CardTheme, scale: number): string {
  const { ground, text, line } = cardThemes[theme];
  return `body { background: ${ground} } .ac-pushButton { min-height: 32px; padding: 5px 12px; border: 1px solid ${line};
    border-radius: 4px; background: ${ground}; color: ${text}; font: 600 ${String(14 * scale)}px/20px 'Segoe UI', system-ui, sans-serif }`;
}
