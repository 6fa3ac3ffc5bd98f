import type { FilledItem } from "./GraphEmulator.ts";
import type { Team } from "./tenant.ts";

const day = 24 * 60 * 60 * 1000;
const effects = ["Sample: the round began on time.", "", "Sample: nobody had to ask."];

/** That the team used some of its notes again: one in twelve, once to three times, a few weeks after it was written. */
export const toSampleUses = (
  { owners, members }: Team,
  notes: readonly FilledItem[],
  now: Date,
): readonly FilledItem[] =>
  notes
    .filter(({ later = [] }, at) => at % 12 === 2 && later.length > 0)
    .flatMap(({ fields, createdAt }, note) =>
      effects.slice(0, (note % effects.length) + 1).map((effect, time) => {
        const people = [...members, ...owners];
        const after = Date.parse(createdAt) + (time + 2) * 7 * day;
        const used = new Date(Math.min(now.getTime(), after)).toISOString();
        return {
          fields: {
            Title: "Used",
            LnKey: toUseKey(note, time),
            LnNoteKey: fields["LnKey"],
            LnPeriod: used.slice(0, 7),
            LnEffect: effect,
          },
          createdAt: used,
          personId: people[(note + time) % people.length] ?? "",
        };
      }),
    );

const toUseKey = (note: number, time: number): string =>
  `00000000-0000-4000-8000-${(note * effects.length + time).toString(16).padStart(12, "0")}`;
