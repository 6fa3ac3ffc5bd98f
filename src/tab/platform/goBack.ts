/** To the page that the person came from; only where that is known to be one of ours. */
export function goBack(): void {
  history.back();
}
