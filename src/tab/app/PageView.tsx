import { CardPage } from "../features/cards/CardPage.tsx";
import { CardsHome } from "../features/cards/CardsHome.tsx";
import type { Page } from "./findPage.ts";

/** Which feature stands where. */
export function PageView({ page }: { readonly page: Page }) {
  switch (page.name) {
    case "cards":
      return <CardsHome />;
    case "card":
      return <CardPage technique={page.technique} />;
    case "note-form":
    case "notes":
    case "note":
      return null;
  }
}
