/** One of Microsoft's clouds: where its people sign in, and where its Graph answers. */
interface Cloud {
  readonly graph: string;
  readonly signIn: readonly string[];
}

/**
 * The published origins, and no others (Microsoft Graph, "National cloud deployments"; Entra, "National clouds").
 * A token of one cloud is of no use in another, so they are held in pairs. The worldwide one is the first.
 */
export const clouds: readonly Cloud[] = [
  { graph: "https://graph.microsoft.com", signIn: ["https://login.microsoftonline.com"] },
  { graph: "https://graph.microsoft.us", signIn: ["https://login.microsoftonline.us"] },
  { graph: "https://dod-graph.microsoft.us", signIn: ["https://login.microsoftonline.us"] },
  {
    graph: "https://microsoftgraph.chinacloudapi.cn",
    signIn: ["https://login.partner.microsoftonline.cn", "https://login.chinacloudapi.cn"],
  },
];

/** Whether Entra must be told which Graph is meant; a bare scope is the worldwide one's. */
export const isNationalGraph = (graph: string): boolean =>
  clouds.slice(1).some((cloud) => cloud.graph === graph);

/** Whether this host name is the machine itself. */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
