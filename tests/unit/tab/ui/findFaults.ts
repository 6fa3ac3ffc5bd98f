import { act } from "@testing-library/react";
import { axe } from "jest-axe";

/** What axe finds wrong with the whole page, in words; the page may change while axe, which takes its time, looks at it. */
export async function findFaults(): Promise<readonly string[]> {
  const { violations } = await act(() => axe(document.body));
  return violations.map(({ id, help }) => `${id}: ${help}`);
}
