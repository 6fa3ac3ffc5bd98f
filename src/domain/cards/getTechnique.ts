import { findTechnique } from "./findTechnique.ts";
import type { Technique, TechniqueId } from "./technique.ts";

/** The whole card of an id that a content file made. */
export function getTechnique(id: TechniqueId): Technique {
  const technique = findTechnique(id);
  if (!technique) throw new Error(`There is no card ${id}`);
  return technique;
}
