/** The hosts that Microsoft names for tabs (Teams, Outlook and Microsoft 365 on the web). */
export const microsoftHosts: readonly string[] = [
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.office.com",
  "https://outlook.office.com",
  "https://outlook.office365.com",
];

const host = /^https:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{1,5})?$/;
const loopback = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/** One https origin, with at most one leading wildcard; nothing that could end the directive or begin another. */
export const isHost = (text: string): boolean => host.test(text);

/** A page on this machine, as the sandbox's is. */
export const isLoopback = (text: string): boolean => loopback.test(text);
