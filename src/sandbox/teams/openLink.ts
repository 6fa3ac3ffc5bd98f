import { findTabPage } from "./findTabPage.ts";

/** A Teams link to a page of the tab stays in this page; any other link opens beside it. False for what is no link. */
export function openLink(address: string, goTo: (page: string) => void): boolean {
  if (!URL.canParse(address)) return false;
  const page = findTabPage(address);
  if (page !== undefined) {
    goTo(page);
    return true;
  }
  if (!["https:", "http:", "mailto:"].includes(new URL(address).protocol)) return false;
  window.open(address, "_blank", "noopener,noreferrer");
  return true;
}
