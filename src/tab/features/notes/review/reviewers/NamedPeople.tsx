import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";

import type { PersonStamp } from "#domain/review/personStamp.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { reviewersWords } from "./reviewersWords.ts";
import type { Naming } from "./useNaming.ts";

const useStyles = makeStyles({
  list: { display: "grid", margin: "0", padding: "0", listStyleType: "none" },
  person: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: "anywhere" },
});

interface NamedPeopleProps {
  readonly title: string;
  readonly people: readonly PersonStamp[];
  readonly nobody: string;
  /** Where this person may take somebody out. */
  readonly naming?: Naming | undefined;
}

/** A short list of people under its heading. */
export function NamedPeople({ title, people, nobody, naming }: NamedPeopleProps) {
  const own = useStyles();
  const styles = useFormStyles();
  const buttons = useButtonStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {people.length === 0 ? (
        <p className={styles.text}>{nobody}</p>
      ) : (
        <ul className={own.list}>
          {people.map((person) => (
            <li key={person.id} className={own.person}>
              <span className={mergeClasses(own.name)}>{person.name}</span>
              {naming && (
                <button
                  type="button"
                  className={buttons.secondary}
                  aria-label={reviewersWords.removeOne(person.name)}
                  aria-disabled={naming.isSaving}
                  onClick={() => {
                    heading.current?.focus();
                    void naming.remove(person);
                  }}
                >
                  {reviewersWords.remove}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
