import type { TechniqueId } from "#domain/cards/technique.ts";

import { LessonsPanel } from "./LessonsPanel.tsx";
import { UsedThis } from "./UsedThis.tsx";

/** What the team learned with a card before, on the card. Quiet also where it cannot be read: the card is whole without it. */
export function CardLessons({ id }: { readonly id: TechniqueId }) {
  return (
    <LessonsPanel
      of={[id]}
      renderActions={({ key, title }) => <UsedThis noteKey={key} title={title} />}
    />
  );
}
