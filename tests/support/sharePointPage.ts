import { tabOrigin } from "./realNames.ts";

/** A plain page of a SharePoint site that shows the product in a frame, as its Embed web part does. */
export const answerSharePoint = (): Response =>
  new Response(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Ward 7</title>
    <h1>Ward 7</h1><iframe title="Technique Cards" src="${tabOrigin}/app/" width="900" height="700"></iframe></html>`,
    { headers: { "content-type": "text/html; charset=utf-8" } },
  );
