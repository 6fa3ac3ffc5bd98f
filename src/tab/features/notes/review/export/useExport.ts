import { useEffect, useRef, useState } from "react";

import type { SavedNote } from "#domain/notes/learningNote.ts";

import { type DoubtfulNote, findDoubtfulNotes } from "./findDoubtfulNotes.ts";

/** How far the making of a file is. */
export type ExportStep =
  | { readonly step: "closed" }
  | { readonly step: "open"; readonly after?: "cancelled" | "failed" }
  | { readonly step: "checking"; readonly done: number; readonly all: number }
  | { readonly step: "asking"; readonly doubtful: readonly DoubtfulNote[] }
  | {
      readonly step: "ready";
      readonly text: string;
      readonly count: number;
      readonly leftOut: number;
    };

export interface Export {
  readonly now: ExportStep;
  readonly open: () => void;
  readonly close: () => void;
  readonly make: (notes: readonly SavedNote[]) => void;
  readonly cancel: () => void;
  /** After the question: with the notes that were asked about, or without them. */
  readonly answer: (isIncluded: boolean) => void;
}

/** Makes a file of notes, which are looked through for private details first. */
export function useExport(): Export {
  const [now, setNow] = useState<ExportStep>({ step: "closed" });
  const making = useRef<AbortController>(undefined);
  const chosen = useRef<readonly SavedNote[]>([]);

  useEffect(() => () => making.current?.abort(), []);

  async function make(notes: readonly SavedNote[]): Promise<void> {
    const controller = new AbortController();
    making.current = controller;
    chosen.current = notes;
    setNow({ step: "checking", done: 0, all: notes.length });
    const doubtful = await findDoubtfulNotes(notes, {
      signal: controller.signal,
      onProgress: (done) => setNow({ step: "checking", done, all: notes.length }),
    });
    if (!doubtful) return;
    if (doubtful.length > 0) setNow({ step: "asking", doubtful });
    else await write(notes);
  }

  async function write(notes: readonly SavedNote[]): Promise<void> {
    const leftOut = chosen.current.length - notes.length;
    try {
      const { writeCsv } = await import("./writeCsv.ts");
      setNow({ step: "ready", text: writeCsv(notes), count: notes.length, leftOut });
    } catch {
      // What writes it is fetched only now, and there may be no network.
      setNow({ step: "open", after: "failed" });
    }
  }

  function answer(isIncluded: boolean): void {
    if (now.step !== "asking") return;
    const out = now.doubtful.filter(({ isBlocked }) => isBlocked || !isIncluded);
    const keys = new Set(out.map(({ saved }) => saved.note.key));
    void write(chosen.current.filter(({ note }) => !keys.has(note.key)));
  }

  function cancel(): void {
    making.current?.abort();
    setNow({ step: "open", after: "cancelled" });
  }

  return {
    now,
    open: () => setNow({ step: "open" }),
    close: () => setNow({ step: "closed" }),
    make: (notes) => void make(notes),
    cancel,
    answer,
  };
}
