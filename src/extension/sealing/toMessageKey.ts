import { v5 } from "uuid";

import type { NoteKey } from "#domain/notes/learningNote.ts";
import { noteKey } from "#domain/notes/noteKey.ts";

import type { SealedMessage } from "./sealedMessage.ts";

type Whose = Pick<SealedMessage, "tenant" | "person" | "message">;

/** The key of the note that a person makes of a message: the same however often they choose it, so that it is saved once. */
export const toMessageKey = ({ tenant, person, message }: Whose): NoteKey =>
  noteKey(v5(`${person.toLowerCase()}/${message}`, toBytes(tenant)));

/** As bytes, since the text of a namespace must be a UUID of a known version, and a directory's id need not. */
const toBytes = (id: string): Uint8Array => Buffer.from(id.replaceAll("-", ""), "hex");
