import type { Directory } from "./directory.ts";
import { usualWidth } from "./hostChoices.ts";
import { type HostState, toPlaceOf } from "./hostState.ts";

/** What is shown after a change, and what the change brings with it. */
export function toNextState(
  directory: Directory,
  archivedTeams: ReadonlySet<string>,
  before: HostState,
  part: Partial<HostState>,
): HostState {
  const place = part.person === undefined ? {} : toPlaceOf(directory, part.person, before);
  const moved = { ...before, ...place, ...part };
  const hasMoved = (["channel", "person", "surface"] as const).some(
    (name) => moved[name] !== before[name],
  );
  return {
    ...moved,
    // A width that was the usual one gives way to the new place's.
    width: part.width ?? toWidth(before, moved),
    archived: part.archived ?? (hasMoved ? archivedTeams.has(moved.team) : before.archived),
    removed: part.removed ?? (moved.channel === before.channel && before.removed),
    page: part.page ?? (hasMoved ? "" : before.page),
  };
}

const toWidth = (before: HostState, { surface, width }: HostState): HostState["width"] =>
  width === usualWidth(before.surface) ? usualWidth(surface) : width;
