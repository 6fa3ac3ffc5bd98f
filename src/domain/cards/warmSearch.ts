/**
 * Searches once for a known, a half-typed and a misspelt word. A browser's first run of any code is its slowest; done while the
 * page is idle, that one is nobody's keystroke.
 */
export function warmSearch(search: (query: string) => readonly unknown[]): void {
  for (const query of ["r", "review", "revi", "reveiw", "debrief with the team", "qqqq"])
    search(query);
}
