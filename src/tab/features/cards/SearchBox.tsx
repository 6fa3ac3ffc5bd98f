import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef } from "react";

import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";
import { cardsWords } from "./cardsWords.ts";

const useStyles = makeStyles({
  search: { display: "grid", gap: tokens.spacingVerticalXS, maxWidth: "480px" },
});

interface SearchBoxProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** The search as you type. */
export function SearchBox({ query, onSearch }: SearchBoxProps) {
  const styles = useStyles();
  const fields = useFieldStyles();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const adopt = useRef(onSearch);

  useLayoutEffect(() => {
    // A person may type into the prerendered page before React has taken it over. Any later than this, and a click on a
    // card that React plays again afterwards would be undone by the search.
    const typed = box.current?.value ?? "";
    if (typed !== "") adopt.current(typed);
  }, []);

  return (
    <div role="search" className={styles.search}>
      <label htmlFor={id} className={fields.label}>
        {cardsWords.search}
      </label>
      <input
        ref={box}
        id={id}
        type="search"
        className={fields.input}
        value={query}
        placeholder={cardsWords.searchHint}
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="search"
        onChange={(event) => onSearch(event.target.value)}
      />
    </div>
  );
}
