import { toColumnDefinition } from "#graph/notes/columnDefinition.ts";
import { noteColumns } from "#graph/notes/columns.ts";
import type { Need, NeedState, PlaceHealth } from "#graph/setup/SetUpRepository.ts";

import { destinations, teamWorld, type TeamWorld } from "../notes/teamWorld.ts";

type Left = Readonly<Record<string, unknown>> | "left out";

export interface SetUpWorld extends TeamWorld {
  /** Ids of the lists of that name in the ward's site. */
  listed(name: string): readonly string[];
  /** The list of notes as somebody left it, column by column. Answers its id. */
  leaveList(change: (name: string) => Left): string;
}

/** The sample ward, with what its owners did to the list of notes in SharePoint itself. */
export function setUpWorld(options?: Parameters<typeof teamWorld>[0]): SetUpWorld {
  const world = teamWorld(options);
  const { siteId } = destinations.standard;
  return {
    ...world,
    listed: (name) =>
      world.emulator
        .lists(siteId)
        .filter(({ displayName }) => displayName === name)
        .map(({ id }) => id),
    leaveList(change) {
      const columns = noteColumns.flatMap((column) => {
        const left = change(column.name);
        return left === "left out" ? [] : [{ ...toColumnDefinition(column), ...left }];
      });
      return world.emulator.fill(siteId, { displayName: "LearningNotes", columns, items: [] });
    },
  };
}

export const stateOf = ({ needs }: PlaceHealth, need: Need): NeedState | undefined =>
  needs.find((state) => state.need === need);

export const missingFrom = ({ needs }: PlaceHealth): readonly Need[] =>
  needs.filter(({ state }) => state === "missing").map(({ need }) => need);
