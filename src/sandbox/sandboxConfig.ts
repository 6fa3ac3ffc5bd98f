/** The app's ids in the sandbox: fixed, so that deep links and consents outlive a restart. */
export const sandboxIds = {
  clientId: "4d9b2a70-5f0c-4c6e-9a64-2b8f1f0e7c11",
  teamsAppId: "a3f6c1de-7b52-4e0a-8d19-6c2e5b90f423",
} as const;

/** The bot behind the message box; never the app's own id. */
export const botId = "7c1f5e0b-39d4-4b0e-9c6a-51d8e2f7a6b3";

/** Written here again, not taken from the product. */
export type SiteAccess = "all" | "selected";

/** What `/config.json` says when the product stands in the sandbox. */
export const toSandboxConfig = (
  tenantId: string,
  issuerBase: string,
  graph: string,
  siteAccess: SiteAccess = "all",
) => ({
  ...sandboxIds,
  authority: `${issuerBase}/${tenantId}`,
  graph,
  listName: "LearningNotes",
  siteAccess,
  browserSignIn: false,
  links: {},
  organisation: {
    name: "Sample organisation",
    dataController: "Sample organisation (sandbox)",
    supportEmail: "help@sample.example",
    supportLink: "https://intranet.sample.example/help",
    privacyLink: "https://intranet.sample.example/privacy",
    termsLink: "https://intranet.sample.example/terms",
    accessibilityLink: "https://intranet.sample.example/accessibility",
  },
});
