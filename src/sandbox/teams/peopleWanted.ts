import type { Person } from "./directory.ts";
import { findText, isRecord } from "./wire.ts";

/** What a tab asks of the people picker. */
export interface PeopleWanted {
  readonly title: string | undefined;
  /** Ids of those who are chosen already. */
  readonly selected: readonly string[];
  readonly single: boolean;
  /** Everybody in the organisation, whatever stands around the tab. */
  readonly everybody: boolean;
}

/** teams-js: PeoplePickerInputs, all of it optional. */
export function toPeopleWanted(inputs: unknown): PeopleWanted {
  const asked = isRecord(inputs) ? inputs : {};
  const { setSelected, singleSelect, openOrgWideSearchInChatOrChannel } = asked;
  return {
    title: findText(asked, "title"),
    selected: Array.isArray(setSelected) ? setSelected.map(String) : [],
    single: singleSelect === true,
    everybody: openOrgWideSearchInChatOrChannel === true,
  };
}

/** teams-js: PeoplePickerResult. */
export const toPickedPerson = ({ id, displayName, userPrincipalName }: Person) => ({
  objectId: id,
  displayName,
  email: userPrincipalName,
});
