import { AdaptiveCard, HostConfig } from "adaptivecards";

export interface CardDrawing {
  readonly card: unknown;
  readonly hostConfig: unknown;
}

declare global {
  interface Window {
    drawCard: (drawing: CardDrawing) => void;
  }
}

/** Runs in the browser: draws one card with Microsoft's renderer, in place of the one before. */
window.drawCard = ({ card, hostConfig }) => {
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig);
  drawn.parse(card);
  const element = drawn.render();
  if (!element) throw new Error("The card could not be drawn");
  document.querySelector("main")?.replaceChildren(element);
};
