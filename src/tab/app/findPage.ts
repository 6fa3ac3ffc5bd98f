import { findFace } from "#domain/cards/findFace.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";
import type { NoteKey } from "#domain/notes/learningNote.ts";
import { findNoteKey } from "#domain/notes/noteKey.ts";

import { type AboutTopic, findAboutTopic } from "../ui/aboutTopics.ts";

/** What stands at an address of the tab. */
export type Page =
  | { readonly name: "cards" }
  | { readonly name: "card"; readonly id: TechniqueId }
  | { readonly name: "card-run"; readonly id: TechniqueId }
  | { readonly name: "note-form"; readonly id: TechniqueId }
  | { readonly name: "team" }
  | { readonly name: "health" }
  | { readonly name: "configure" }
  | { readonly name: "remove" }
  | { readonly name: "message" }
  | { readonly name: "about"; readonly topic: AboutTopic }
  | { readonly name: "notes" }
  | { readonly name: "notes-to-check"; readonly key?: NoteKey }
  | { readonly name: "notes-look-again" | "notes-reviewers" }
  | {
      readonly name: "note" | "note-edit" | "note-report" | "note-history";
      readonly key: NoteKey;
    };

/** The page of an address below `/app`, or undefined: each part is checked, nothing is taken on trust. */
export function findPage(path: string): Page | undefined {
  const [room = "", id = "", part, ...rest] = path.replaceAll(/^\/+|\/+$/g, "").split("/");
  if (rest.length > 0) return undefined;
  if (room === "" && id === "") return { name: "cards" };
  if (room === "cards") return findCardPage(id, part);
  if (room === "notes") return findNotesPage(id, part);
  return id === "" ? findOtherPage(room) : undefined;
}

function findOtherPage(room: string): Page | undefined {
  const topic = findAboutTopic(room);
  if (topic) return { name: "about", topic };
  const name = (["team", "health", "configure", "remove", "message"] as const).find(
    (known) => known === room,
  );
  return name && { name };
}

function findCardPage(text: string, part: string | undefined): Page | undefined {
  const id = findFace(text)?.id;
  if (id === undefined) return undefined;
  if (part === undefined) return { name: "card", id };
  if (part === "run") return { name: "card-run", id };
  return part === "note" ? { name: "note-form", id } : undefined;
}

function findNotesPage(id: string, part: string | undefined): Page | undefined {
  if (id === "") return part === undefined ? { name: "notes" } : undefined;
  if (id === "to-check") return findToCheckPage(part);
  if (id === "look-again" || id === "reviewers")
    return part === undefined ? { name: `notes-${id}` } : undefined;
  const key = findNoteKey(id);
  if (!key) return undefined;
  if (part === undefined) return { name: "note", key };
  const name = (["edit", "report", "history"] as const).find((known) => known === part);
  return name && { name: `note-${name}`, key };
}

function findToCheckPage(part: string | undefined): Page | undefined {
  if (part === undefined) return { name: "notes-to-check" };
  const key = findNoteKey(part);
  return key && { name: "notes-to-check", key };
}
