import { axe } from "jest-axe";

/** What axe finds wrong with the whole page, in words. */
export async function findFaults(): Promise<readonly string[]> {
  const { violations } = await axe(document.body);
  return violations.map(({ id, help }) => `${id}: ${help}`);
}
