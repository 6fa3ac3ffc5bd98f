import { noteKey } from "#domain/notes/noteKey.ts";
import type { NoteKey } from "#domain/notes/learningNote.ts";

import type { SealedMessage } from "./sealedMessage.ts";
import { toUuidV5 } from "./toUuidV5.ts";

type Whose = Pick<SealedMessage, "tenant" | "person" | "message">;

/** The key of the note that a person makes of a message: the same however often they choose it, so that it is saved once. */
export const toMessageKey = ({ tenant, person, message }: Whose): NoteKey =>
  noteKey(toUuidV5(tenant, `${person.toLowerCase()}/${message}`));
