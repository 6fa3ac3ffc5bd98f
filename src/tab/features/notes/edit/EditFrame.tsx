import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";

import { noteAddress, notesAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { listWords } from "../list/listWords.ts";
import { editWords } from "./editWords.ts";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalM, maxWidth: "760px" },
  head: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2 },
});

interface EditFrameProps {
  /** Missing where the note is gone: the way back is to all of them. */
  readonly noteKey?: string;
  /** Missing where what stands on the page has a heading of its own. */
  readonly heading?: string | undefined;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** A page about one note: the way back, its heading, and what stands below. */
export function EditFrame({ noteKey, heading, hint, children }: EditFrameProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Link
          href={noteKey === undefined ? notesAddress : noteAddress(noteKey)}
          className={mergeClasses(links.link, links.alone)}
        >
          <span aria-hidden="true">‹ </span>
          {noteKey === undefined ? listWords.back : editWords.back}
        </Link>
        {heading !== undefined && <PageHeading>{heading}</PageHeading>}
        {hint !== undefined && <p className={styles.quiet}>{hint}</p>}
      </div>
      {children}
    </div>
  );
}
