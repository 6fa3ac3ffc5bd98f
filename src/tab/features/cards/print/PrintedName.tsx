import type { Technique } from "#domain/cards/technique.ts";

import { StageMark } from "#tab/ui/StageMark.tsx";

/** The stage, the name in plain words and the technical name, at the head of a card or a poster. */
export function PrintedName({ technique }: { readonly technique: Technique }) {
  return (
    <header className="name">
      <p className="over">
        {technique.name} <StageMark stage={technique.stage} />
      </p>
      <h2>{technique.plainName}</h2>
    </header>
  );
}
