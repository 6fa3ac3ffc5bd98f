import { findTechnique } from "#domain/cards/findTechnique.ts";
import type { Technique } from "#domain/cards/technique.ts";
import type { NoteKey } from "#domain/notes/learningNote.ts";
import { findNoteKey } from "#domain/notes/noteKey.ts";

/** What stands at an address of the tab. */
export type Page =
  | { readonly name: "cards" }
  | { readonly name: "card"; readonly technique: Technique }
  | { readonly name: "note-form"; readonly technique: Technique }
  | { readonly name: "notes" }
  | { readonly name: "note"; readonly key: NoteKey };

/** The page of an address below `/app`, or undefined: each part is checked, nothing is taken on trust. */
export function findPage(path: string): Page | undefined {
  const [room = "", id = "", part, ...rest] = path.replaceAll(/^\/+|\/+$/g, "").split("/");
  if (rest.length > 0) return undefined;
  if (room === "" && id === "") return { name: "cards" };
  if (room === "cards") return findCardPage(id, part);
  if (room === "notes" && part === undefined) return findNotesPage(id);
  return undefined;
}

function findCardPage(id: string, part: string | undefined): Page | undefined {
  const technique = findTechnique(id);
  if (!technique) return undefined;
  if (part === undefined) return { name: "card", technique };
  return part === "note" ? { name: "note-form", technique } : undefined;
}

function findNotesPage(id: string): Page | undefined {
  if (id === "") return { name: "notes" };
  const key = findNoteKey(id);
  return key ? { name: "note", key } : undefined;
}
