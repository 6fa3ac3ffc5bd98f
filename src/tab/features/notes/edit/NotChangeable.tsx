import type { SavedNote } from "#domain/notes/learningNote.ts";
import { reloadPage } from "#tab/platform/reloadPage.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { StatePage } from "#tab/ui/StatePage.tsx";

import { SharePointLink } from "../list/NoteLinks.tsx";
import { listWords } from "../list/listWords.ts";
import { savingHereWords, type SavingObstacle } from "../placeStateWords.ts";
import { editWords } from "./editWords.ts";

interface NotChangeableProps {
  readonly saved: SavedNote;
  readonly why: SavingObstacle | "unknown-card";
}

/** Stands in place of a form whose words could never be saved, so that nobody writes in vain. */
export function NotChangeable({ saved, why }: NotChangeableProps) {
  const { key } = saved.note;
  const back = { label: editWords.back, href: noteAddress(key) };
  if (why === "unknown-card") {
    return (
      <StatePage title={editWords.unknownTitle} meaning={editWords.unknownCard} step={back} isPage>
        <SharePointLink webUrl={saved.webUrl}>{listWords.open}</SharePointLink>
      </StatePage>
    );
  }
  const { title, meaning, step = back } = savingHereWords[why];
  const next = "action" in step ? { label: step.label, onPress: reloadPage } : step;
  return <StatePage title={title} meaning={meaning} step={next} isPage />;
}
