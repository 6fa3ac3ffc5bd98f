/** Begins again from nothing: teams-js shakes hands once in the life of a page. */
export function reloadPage(): void {
  location.reload();
}
