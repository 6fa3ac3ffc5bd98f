import { AboutPageChunk, CardPageChunk } from "./chunks.ts";
import { findPage } from "./findPage.ts";

/** Loads what the prerendered page of an address below `/app` needs before it can be taken over; says whether it is here. */
export async function preparePage(path: string): Promise<boolean> {
  const name = findPage(path)?.name;
  if (name === "card") return CardPageChunk.preload();
  return name === "about" ? AboutPageChunk.preload() : true;
}
