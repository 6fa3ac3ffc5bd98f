/** Gives the focus to the page's heading, when what held it goes away. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}
