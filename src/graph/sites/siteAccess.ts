/**
 * Which sites the app may reach: `all` that the person can see, or those `selected` ones that an administrator let it into one by one
 * (Graph, "Overview of Selected permissions"). In these, lists are made by the administrator's script and never from here.
 */
export type SiteAccess = "all" | "selected";
