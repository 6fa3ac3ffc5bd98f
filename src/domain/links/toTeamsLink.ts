/** A page of the personal tab, as a link inside Teams names it. */
export interface TeamsPage {
  readonly teamsAppId: string;
  /** The origin that people open, with no slash at its end. */
  readonly publicAddress: string;
  /** The page below `/app/`: `cards/{id}`, `cards/{id}/note`, `notes/{key}`; an empty one is the cards. */
  readonly subPage: string;
  /** What the link is called where Teams shows it. */
  readonly label: string;
}

/** The personal tab's own id in the app's manifest. */
const entityId = "technique-cards";

/** An address that opens a page of the tab inside Teams, and the same page in a browser where there is no Teams. */
export function toTeamsLink({ teamsAppId, publicAddress, subPage, label }: TeamsPage): string {
  const query = {
    webUrl: `${publicAddress}/app/${subPage}`,
    label,
    ...(subPage === "" ? {} : { context: JSON.stringify({ subEntityId: subPage }) }),
  };
  const pairs = Object.entries(query).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${entityId}?${pairs.join("&")}`;
}
