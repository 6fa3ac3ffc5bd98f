/**
 * The address of a page of the tab, as it is given to others. In a conversation the app turns it into a card that opens in
 * the tab; to everybody else it is a public page, or asks who they are.
 */
export const toPageAddress = (subPage: string, origin: string = window.location.origin): string =>
  new URL(`/app/${subPage}`, origin).href;
