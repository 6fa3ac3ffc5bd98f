import type { HostServices } from "./answerTab.ts";
import { askConsent } from "./consentWindow.ts";
import type { Directory } from "./directory.ts";
import type { FrameContext } from "./frameContext.ts";
import type { HostState } from "./hostState.ts";
import { toLegacyContext } from "./legacyContext.ts";
import { createNestedSignIn } from "./nestedSignIn.ts";
import { pickPeople } from "./peopleWindow.ts";
import { findPeopleAround } from "./peopleAround.ts";
import { openLink } from "./openLink.ts";
import { toRuntimeConfig } from "./runtimeConfig.ts";
import { sandboxServer } from "./sandboxServer.ts";
import { showShareWindow } from "./shareWindow.ts";

export type FrameServices = Omit<HostServices, "listenFor" | "settings">;

interface FrameServicesOptions {
  readonly directory: Directory;
  readonly state: () => HostState;
  readonly isOffline: () => boolean;
  readonly goTo: (page: string) => void;
  readonly progress: HostServices["progress"];
  readonly shareContent: HostServices["shareContent"];
}

/** What Teams does for every page of the app that it shows in a frame, the tab's and a dialog's alike. */
export function createFrameServices(options: FrameServicesOptions) {
  const { directory, state, isOffline, goTo, progress, shareContent } = options;

  function createSignIn(): HostServices["signIn"] {
    const { person: id, signin } = state();
    const person = directory.people.find((each) => each.id === id);
    if (!person) return () => Promise.resolve(undefined);
    return createNestedSignIn({
      person,
      behaviour: signin,
      isOffline,
      askToken: (wanted) => sandboxServer.askToken(id, wanted),
      grant: (scopes) => sandboxServer.grantConsent(id, scopes),
      askPerson: (scopes) => askConsent(person, scopes),
    });
  }

  return (frameContext: FrameContext): FrameServices => ({
    context: () => toLegacyContext(directory, state(), frameContext),
    runtimeConfig: () => toRuntimeConfig(state().host, frameContext),
    signIn: createSignIn(),
    pickPeople: (wanted) =>
      pickPeople(findPeopleAround(directory, state(), wanted.everybody), wanted),
    openLink: (address) => openLink(address, goTo),
    goTo,
    share(page, label) {
      const { team, channel } = state();
      const query = new URLSearchParams({ team, channel, page });
      showShareWindow(new URL(`/?${query.toString()}`, document.baseURI).href, label);
    },
    shareContent,
    progress,
  });
}
