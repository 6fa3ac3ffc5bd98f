import { button, element } from "./element.ts";
import { sandboxServer } from "./sandboxServer.ts";

/** Buttons that change who agreed to what while the tab is open; the tab is told nothing. */
export function signInControls(personOf: () => string) {
  const status = element("output", { "aria-label": "Sign-in" }, "as it was");

  async function withdraw(): Promise<void> {
    await sandboxServer.withdrawConsent(personOf());
    status.textContent = "agreement taken back; tokens that are out still work";
  }

  async function agreeForAll(): Promise<void> {
    await sandboxServer.grantConsentForAll(["GroupMember.Read.All"]);
    status.textContent = "an administrator has agreed that owners of teams are read";
  }

  async function expire(): Promise<void> {
    await sandboxServer.expireTokens();
    status.textContent = "every token that was out has expired";
  }

  return element(
    "div",
    { class: "controls-row", role: "group", "aria-label": "Sign-in in the middle" },
    button("Take back this person's agreement", () => void withdraw()),
    button("Administrator agrees: owners may be read", () => void agreeForAll()),
    button("Let every token expire", () => void expire()),
    element("span", { class: "field" }, "Sign-in: ", status),
  );
}
