import { pages } from "@microsoft/teams-js";

/** Teams shows this to the person when it would not keep the tab. */
const notKept = "Teams would not keep this tab. Try again, or ask your Teams administrator.";

/** What Teams keeps when Save is pressed in the window in which a tab is added; false where the host has no such window. */
export function offerTab(name: string, origin: string): boolean {
  const tab = {
    entityId: "technique-cards",
    suggestedDisplayName: name,
    contentUrl: `${origin}/app/?theme={app.theme}`,
    websiteUrl: `${origin}/app/`,
    removeUrl: `${origin}/app/remove?theme={app.theme}`,
  };
  return isTaken(() => {
    pages.config.registerOnSaveHandler((save) => {
      pages.config.setConfig(tab).then(
        () => save.notifySuccess(),
        () => save.notifyFailure(notKept),
      );
    });
    pages.config.setValidityState(true);
  });
}

/** Lets Remove be pressed in the window in which a tab is removed: "save or remove", says teams-js of this state. */
export const offerRemoval = (): boolean => isTaken(() => pages.config.setValidityState(true));

/** teams-js throws where the host does not know a call. */
function isTaken(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}
