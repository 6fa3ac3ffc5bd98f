import type { IAdaptiveCard } from "@microsoft/teams.cards";

export interface CardText {
  readonly kind: "text" | "fact" | "picture" | "action";
  readonly text: string;
}

/** Everything a person reads or hears on a card, from the top down. */
export function toCardTexts({ body, actions = [] }: IAdaptiveCard): readonly CardText[] {
  const shown = body.flatMap((element): readonly CardText[] => {
    switch (element.type) {
      case "TextBlock":
        return [{ kind: "text", text: element.text }];
      case "FactSet":
        return element.facts.flatMap(({ title, value }) => [
          { kind: "fact", text: title },
          { kind: "fact", text: value },
        ]);
      case "Image":
        return [{ kind: "picture", text: element.altText ?? "" }];
      default:
        throw new Error(`Nobody reads a ${element.type} yet`);
    }
  });
  const titles = actions.map(({ title = "" }): CardText => ({ kind: "action", text: title }));
  return [...shown, ...titles];
}
