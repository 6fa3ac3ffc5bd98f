import { findMatches } from "./findMatches.ts";
import type { Finding } from "./stretch.ts";

/** The longest part before the @ that mail allows. Source: RFC 5321, 4.5.3.1.1. */
const longestName = 64;

/** E-mail addresses, also with "[at]" for the @; a plain " at " counts only where " dot " follows. */
export const findEmails = (plain: string): readonly Finding[] =>
  findMatches(plain, hosts).flatMap(({ start, end }) => {
    const name = /[\p{L}\p{N}._%+&'-]+$/u.exec(
      plain.slice(Math.max(0, start - longestName), start),
    );
    return name ? [{ kind: "Email" as const, start: start - name[0].length, end }] : [];
  });

const hosts =
  /(?:@| ?[[({] ?at ?[\])}] ?| at (?=[a-z0-9-]+ dot ))(?:[a-z0-9-]+(?:\.| ?[[({] ?dot ?[\])}] ?| dot ))+[a-z]{2,24}/gi;
