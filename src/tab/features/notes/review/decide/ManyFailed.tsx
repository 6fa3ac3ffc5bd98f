import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { toFailureWords } from "#tab/features/notes/sending/sendingWords.ts";
import { noteAddress } from "#tab/ui/addresses.ts";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { manyWords } from "./manyWords.ts";
import { toNotSavedWords, toTheirsWords } from "./stoppedSentences.ts";
import type { FailedItem } from "./useManyRun.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: "0", paddingLeft: "1.25em" },
});

/** Each note that was not decided, and why; its own page asks what is to become of it. */
export function ManyFailed({ failed }: { readonly failed: readonly FailedItem[] }) {
  const own = useStyles();
  const styles = useFormStyles();
  const links = useLinkStyles();
  return (
    <>
      <h3 className={styles.heading}>{manyWords.failed(failed.length)}</h3>
      <ul className={own.list}>
        {failed.map((item) => (
          <li key={item.entry.id}>
            <Link href={noteAddress(item.read.note.key)} className={links.link}>
              {item.read.note.title}
            </Link>{" "}
            {toReason(item)}
          </li>
        ))}
      </ul>
    </>
  );
}

function toReason({ failure, entry }: FailedItem): string {
  switch (failure.outcome) {
    case "conflict": {
      const theirs = toTheirsWords(failure.theirs, failure.parts);
      return `${theirs} ${toNotSavedWords(entry.edit.mine)}`;
    }
    case "gone":
      return manyWords.goneOne;
    case "refused":
      return toFailureWords(failure);
  }
}
