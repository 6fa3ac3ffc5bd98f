import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { SelectField } from "#tab/features/notes/list/SelectField.tsx";
import { SearchField } from "#tab/ui/SearchField.tsx";

import { filterWords } from "./toCheckWords.ts";
import type { WaitingList } from "./useWaitingList.ts";
import { type Facet, facets, findChoices } from "./waitingFacets.ts";

const useStyles = makeStyles({
  filters: { display: "grid", gap: tokens.spacingVerticalM },
  bar: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 148px), 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
  more: { marginTop: tokens.spacingVerticalS },
});

/** In sight at once; the others open on demand, so that the notes themselves begin high on the page. */
const first: readonly Facet[] = ["technique", "kind"];
const others = facets.filter((facet) => !first.includes(facet));

/** Filters what was read, on the device. Offers only what there is. */
export function WaitingFilters({ list }: { readonly list: WaitingList }) {
  const styles = useStyles();
  const forms = useFormStyles();
  const { filter, onFilter } = list;
  const countOn = others.filter((facet) => filter[facet] !== "").length;

  return (
    <div role="search" aria-label={filterWords.group} className={styles.filters}>
      <div className={styles.bar}>
        {first.map((facet) => (
          <FacetField key={facet} facet={facet} list={list} />
        ))}
        <SearchField
          label={filterWords.words}
          value={filter.words}
          onChange={(words) => onFilter({ ...filter, words })}
        />
      </div>
      <details>
        <summary className={forms.summary}>
          {countOn === 0 ? filterWords.more : filterWords.on(countOn)}
        </summary>
        <div className={mergeClasses(styles.bar, styles.more)}>
          {others.map((facet) => (
            <FacetField key={facet} facet={facet} list={list} />
          ))}
        </div>
      </details>
    </div>
  );
}

function FacetField({ facet, list }: { readonly facet: Facet; readonly list: WaitingList }) {
  const { waiting, filter, onFilter, today } = list;
  return (
    <SelectField
      label={filterWords[facet]}
      value={filter[facet]}
      choices={findChoices(facet, waiting, filter[facet], today)}
      onChoose={(value) => onFilter({ ...filter, [facet]: value })}
    />
  );
}
