import { CardPageChunk } from "./chunks.ts";
import { findPage } from "./findPage.ts";

/** Loads what the prerendered page of an address below `/app` needs before it can be taken over; says whether it is here. */
export async function preparePage(path: string): Promise<boolean> {
  return findPage(path)?.name === "card" ? CardPageChunk.preload() : true;
}
