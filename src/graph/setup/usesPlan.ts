import { keyColumn } from "../notes/columns.ts";
import type { ListPlan } from "../notes/listPlan.ts";

/** The second list: who used which note, and what came of it. All text, as the notes are. */
export const usesPlan: ListPlan = {
  listName: "LearningNoteUses",
  columns: [
    { name: keyColumn.name, displayName: "Use key", indexed: true, unique: true },
    { name: "LnNoteKey", displayName: "Key of the note used", indexed: true },
    { name: "LnPeriod", displayName: "Month used", indexed: true },
    { name: "LnEffect", displayName: "What came of it", multiLine: true },
  ],
};
