import { chromium } from "@playwright/test";

/** One page of the product as a PDF, by the system's Chromium: it sets the pages' sizes as the page asks and embeds the fonts. */
export async function printPage(address) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const answer = await page.goto(address, { waitUntil: "load" });
    if (!answer?.ok()) throw new Error(`${address} answered ${answer?.status()}`);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(async () => {
      const { fonts, images } = globalThis.document;
      await fonts.ready;
      await Promise.all([...images].map((image) => image.decode()));
    });
    const pages = await page.locator(".side, .poster").count();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    return { pdf, pages };
  } finally {
    await browser.close();
  }
}
