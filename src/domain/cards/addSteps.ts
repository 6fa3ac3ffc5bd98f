import type { Step, Technique, VersionFace } from "./technique.ts";

type Named<Id extends string> = VersionFace & { readonly id: Id };

/** A face's versions with their steps, given by the version's id: the compiler lets none go without. */
export function addSteps<Id extends string>(
  [first, ...others]: readonly [Named<Id>, ...Named<Id>[]],
  steps: Readonly<Record<Id, readonly Step[]>>,
): Technique["versions"] {
  const toWhole = (version: Named<Id>) => ({ ...version, steps: steps[version.id] });
  return [toWhole(first), ...others.map(toWhole)];
}
