import type { AppProgress, HostServices } from "./answerTab.ts";
import { openConfiguration } from "./configurationWindow.ts";
import { askConsent } from "./consentWindow.ts";
import { channelsFor, type Directory } from "./directory.ts";
import { element } from "./element.ts";
import { type FrameContext, frameContextOf } from "./frameContext.ts";
import type { HostState } from "./hostState.ts";
import { pageWords } from "./hostWords.ts";
import { toLegacyContext } from "./legacyContext.ts";
import { createNestedSignIn } from "./nestedSignIn.ts";
import { createPosts } from "./posts.ts";
import { toRuntimeConfig } from "./runtimeConfig.ts";
import { sandboxServer } from "./sandboxServer.ts";
import { showShareWindow } from "./shareWindow.ts";
import { createTabFrame, type TabFrame } from "./tabFrame.ts";

interface StageOptions {
  readonly directory: Directory;
  readonly state: () => HostState;
  readonly isOffline: () => boolean;
  readonly onChange: (change: Partial<HostState>) => void;
  readonly onProgress: (progress: AppProgress) => void;
}

/** Where the app stands: its frame, the channel's posts, or why there is neither. */
export function createStage({ directory, state, isOffline, onChange, onProgress }: StageOptions) {
  const root = element("div", { class: "stage" });
  let frame: TabFrame | undefined;

  const addressOf = (page: string) =>
    `${directory.tabOrigin}/app/${page}?${new URLSearchParams({ theme: state().theme }).toString()}`;

  const settings = () => ({
    entityId: "technique-cards",
    contentUrl: new URL("/app/?theme={theme}", directory.tabOrigin || document.baseURI).href,
    suggestedDisplayName: "Technique Cards",
  });

  function servicesFor(frameContext: FrameContext): Omit<HostServices, "listenFor" | "settings"> {
    return {
      context: () => toLegacyContext(directory, state(), frameContext),
      runtimeConfig: () => toRuntimeConfig(state().host),
      signIn: createSignIn(),
      openLink: (address) => openLink(address, goTo),
      goTo,
      share(page, label) {
        const { team, channel } = state();
        const query = new URLSearchParams({ team, channel, page });
        showShareWindow(new URL(`/?${query.toString()}`, document.baseURI).href, label);
      },
      progress: onProgress,
    };
  }

  function createSignIn(): HostServices["signIn"] {
    const { person: id, signin } = state();
    const person = directory.people.find((each) => each.id === id);
    if (!person) return () => Promise.resolve(undefined);
    return createNestedSignIn({
      person,
      behaviour: signin,
      isOffline,
      askToken: (scopes, clientId) => sandboxServer.askToken(id, scopes, clientId),
      grant: (scopes) => sandboxServer.grantConsent(id, scopes),
      askPerson: (scopes) => askConsent(person, scopes),
    });
  }

  const goTo = (page: string) => {
    onChange({ tab: "cards", page });
  };

  /** Opens the app anew, or shows what stands in its place. */
  function open(): void {
    const { person, team: groupId, channel, tab, width, host } = state();
    const team = directory.teams.find((each) => each.groupId === groupId);
    frame?.close();
    frame = undefined;
    onProgress("starting");
    if (tab === "posts") {
      root.replaceChildren(createPosts());
      return;
    }
    if (!team || !channelsFor(team, person).some(({ id }) => id === channel)) {
      root.replaceChildren(closedChannel());
      return;
    }
    frame = createTabFrame({
      title: "Technique Cards",
      address: addressOf(""),
      isMute: host === "mute",
      services: { ...servicesFor(frameContextOf(width)), settings: finishedSettings(settings) },
    });
    root.replaceChildren(frame.root);
  }

  return {
    root,
    open,
    showTheme: (theme: string) => frame?.send("themeChange", "themeChange", [theme]),
    configure() {
      openConfiguration({
        address: addressOf("configure"),
        services: { ...servicesFor("settings"), progress: () => undefined },
        isMute: state().host === "mute",
        onSaved: () => {
          onChange({ tab: "cards" });
        },
      });
    },
  };
}

/** A tab that is set up already: its settings can be read, and nothing is waiting to be saved. */
const finishedSettings = (read: () => unknown): HostServices["settings"] => ({
  read,
  write: () => undefined,
  setValid: () => undefined,
  finishSave: () => undefined,
});

/** A Teams link to a page of a tab stays in this page; any other link opens beside it. */
function openLink(address: string, goTo: (page: string) => void): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (hostname === "teams.microsoft.com" && pathname.startsWith("/l/entity/")) {
    const context = JSON.parse(searchParams.get("context") ?? "{}") as { subEntityId?: string };
    goTo(context.subEntityId ?? "");
    return true;
  }
  if (!["https:", "http:", "mailto:"].includes(protocol)) return false;
  window.open(address, "_blank", "noopener,noreferrer");
  return true;
}

const closedChannel = () =>
  element(
    "div",
    { class: "closed" },
    element("p", {}, element("strong", {}, pageWords.notAMember)),
    element("p", {}, pageWords.notAMemberNext),
  );
