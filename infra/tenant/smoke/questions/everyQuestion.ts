import type { Question } from "../Question.ts";
import { archivedTeam } from "./archivedTeam.ts";
import { changeAddresses } from "./changeAddresses.ts";
import { composedSite } from "./composedSite.ts";
import { defaultView } from "./defaultView.ts";
import { dialogFragment } from "./dialogFragment.ts";
import { driveIds } from "./driveIds.ts";
import { inlineColumns } from "./inlineColumns.ts";
import { keptVersions } from "./keptVersions.ts";
import { notIndexed } from "./notIndexed.ts";
import { orderOfItems } from "./orderOfItems.ts";
import { outsideMember } from "./outsideMember.ts";
import { ownedGroups } from "./ownedGroups.ts";
import { ownersOfGroup } from "./ownersOfGroup.ts";
import { readableRetryAfter } from "./readableRetryAfter.ts";
import { searchByList } from "./searchByList.ts";
import { searchPermission } from "./searchPermission.ts";
import { selectedSites } from "./selectedSites.ts";
import { uniqueViolation } from "./uniqueViolation.ts";

/** What only a living organisation can tell, in the order of the numbers. */
export const everyQuestion: readonly Question[] = [
  notIndexed,
  changeAddresses,
  inlineColumns,
  uniqueViolation,
  searchByList,
  searchPermission,
  ownedGroups,
  driveIds,
  readableRetryAfter,
  defaultView,
  selectedSites,
  archivedTeam,
  keptVersions,
  orderOfItems,
  ownersOfGroup,
  dialogFragment,
  outsideMember,
  composedSite,
];
