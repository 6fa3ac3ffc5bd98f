import { makeStyles, tokens } from "@fluentui/react-components";
import { type RefObject, useId } from "react";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { copyText } from "#tab/platform/copyText.ts";
import { WordedState } from "#tab/ui/WordedState.tsx";

import { ChooseBar } from "./ChooseBar.tsx";
import { MoreWaiting } from "./MoreWaiting.tsx";
import { Pager } from "./Pager.tsx";
import { noneWords, toCheckWords } from "./toCheckWords.ts";
import { toStatusWords } from "./toStatusWords.ts";
import type { Choosing } from "./useChoosing.ts";
import type { MoreToCheck } from "./useToCheck.ts";
import type { WaitingList } from "./useWaitingList.ts";
import { noFilter } from "./waitingFacets.ts";
import { WaitingRow } from "./WaitingRow.tsx";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalM, alignContent: "start", minWidth: "0" },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: "0",
    padding: "0",
  },
});

interface WaitingNotesProps {
  readonly list: WaitingList;
  readonly more: MoreToCheck;
  readonly openKey: string | undefined;
  /** Missing where this person may not decide. */
  readonly choosing: Choosing | undefined;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The notes that wait, a page at a time. */
export function WaitingNotes({ list, more, openKey, choosing, headingRef }: WaitingNotesProps) {
  const styles = useStyles();
  const forms = useFormStyles();
  const id = useId();
  const { onPage, marks } = list;
  const isAll = more.state === "none";

  return (
    <section aria-labelledby={id} className={styles.part}>
      <div>
        <h2 id={id} ref={headingRef} tabIndex={-1} className={forms.heading}>
          {toCheckWords.list}
        </h2>
        <p className={forms.quiet} role="status">
          {toStatusWords(list, isAll)}
        </p>
      </div>
      {choosing && onPage.length > 0 && <ChooseBar choosing={choosing} list={list} />}
      {onPage.length === 0 && <NoneShown list={list} isAll={isAll} />}
      <ul className={styles.list}>
        {onPage.map((saved) => (
          <li key={saved.note.key}>
            <WaitingRow
              saved={saved}
              next={headingRef}
              isOpen={saved.note.key === openKey}
              isAnyOpen={openKey !== undefined}
              mark={marks.get(saved.note.key)}
              isChosen={choosing?.isChosen(saved.note.key) ?? false}
              onChoose={choosing && (() => choosing.toggle(saved.note.key))}
            />
          </li>
        ))}
      </ul>
      {list.pages > 1 && <Pager list={list} next={headingRef} />}
      <MoreWaiting more={more} next={headingRef} />
    </section>
  );
}

/** Nothing waits, or nothing fits: two different things. While there may be more, neither is known. */
function NoneShown({ list, isAll }: { readonly list: WaitingList; readonly isAll: boolean }) {
  const hasNotes = list.waiting.length > 0;
  if (!hasNotes && !isAll) return null;
  return (
    <WordedState
      words={noneWords[hasNotes ? "no-match" : "none"]}
      copy={copyText}
      onAction={() => list.onFilter(noFilter)}
    />
  );
}
