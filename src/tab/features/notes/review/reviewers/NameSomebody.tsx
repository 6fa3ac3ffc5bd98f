import { useId, useState } from "react";

import type { PersonStamp } from "#domain/review/personStamp.ts";
import type { Destination } from "#graph/sites/destination.ts";
import { useFormStyles } from "#tab/features/notes/form/useFormStyles.ts";
import { useTeamNotes } from "#tab/features/notes/list/useTeamNotes.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useFieldStyles } from "#tab/ui/useFieldStyles.ts";

import { findCandidates } from "./findCandidates.ts";
import { reviewersWords } from "./reviewersWords.ts";
import type { Naming } from "./useNaming.ts";

interface NameSomebodyProps {
  readonly to: Destination;
  readonly checking: readonly PersonStamp[];
  readonly naming: Naming;
}

/** An owner names somebody who wrote here, or whom Teams' own list of people gives. */
export function NameSomebody({ to, checking, naming }: NameSomebodyProps) {
  const styles = useFormStyles();
  const fields = useFieldStyles();
  const buttons = useButtonStyles();
  const { host } = useServices();
  const team = useTeamNotes(to);
  const id = useId();
  const [chosen, setChosen] = useState("");
  const people = findCandidates(team.step === "ready" ? team.notes : [], checking);
  const person = people.find((one) => one.id === chosen);

  async function pick(): Promise<void> {
    const picked = await host.pickPeople();
    if (picked) await naming.name(picked.filter((one) => !checking.some(isSame(one))));
  }

  return (
    <form
      className={styles.more}
      onSubmit={(event) => {
        event.preventDefault();
        if (!person) return;
        setChosen("");
        void naming.name([person]);
      }}
    >
      {people.length > 0 && (
        <div className={fields.field}>
          <label htmlFor={id} className={fields.label}>
            {reviewersWords.add}
          </label>
          <p id={`${id}-hint`} className={fields.hint}>
            {reviewersWords.addHint}
          </p>
          <select
            id={id}
            className={fields.input}
            aria-describedby={`${id}-hint`}
            value={person ? chosen : ""}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{reviewersWords.choose}</option>
            {people.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.actions}>
        {people.length > 0 && (
          <button
            type="submit"
            className={buttons.primary}
            aria-disabled={naming.isSaving || !person}
          >
            {naming.isSaving ? reviewersWords.saving : reviewersWords.addButton}
          </button>
        )}
        {host.canPickPeople() && (
          <button type="button" className={buttons.secondary} onClick={() => void pick()}>
            {reviewersWords.pick}
          </button>
        )}
      </div>
    </form>
  );
}

const isSame =
  (one: PersonStamp) =>
  (other: PersonStamp): boolean =>
    one.id === other.id;
