import type { AppProgress, HostServices } from "./answerTab.ts";
import { askConsent } from "./consentWindow.ts";
import { channelsFor, type Directory } from "./directory.ts";
import { element } from "./element.ts";
import { type FrameContext, frameContextOf } from "./frameContext.ts";
import { hasChannel } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import { pageWords } from "./hostWords.ts";
import { toLegacyContext } from "./legacyContext.ts";
import { createNestedSignIn } from "./nestedSignIn.ts";
import { createPosts } from "./posts.ts";
import { toRuntimeConfig } from "./runtimeConfig.ts";
import { sandboxServer } from "./sandboxServer.ts";
import { openSettingsWindow } from "./settingsWindow.ts";
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
    contentUrl: new URL("/app/?theme={app.theme}", directory.tabOrigin || document.baseURI).href,
    suggestedDisplayName: "Technique Cards",
  });

  const openSettings = (kind: "add" | "remove", change: Partial<HostState>): void => {
    openSettingsWindow({
      kind,
      address: addressOf(kind === "add" ? "configure" : "remove"),
      services: {
        ...servicesFor(kind === "add" ? "settings" : "remove"),
        progress: () => undefined,
      },
      settings: kind === "add" ? undefined : settings(),
      isMute: state().host === "mute",
      onDone: () => {
        onChange(change);
      },
    });
  };

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
      askToken: (wanted) => sandboxServer.askToken(id, wanted),
      grant: (scopes) => sandboxServer.grantConsent(id, scopes),
      askPerson: (scopes) => askConsent(person, scopes),
    });
  }

  const goTo = (page: string) => {
    onChange({ tab: "cards", page });
  };

  /** Opens the app anew, or shows what stands in its place. */
  function open(): void {
    const { surface, channel, tab, host, removed } = state();
    frame?.close();
    frame = undefined;
    onProgress("starting");
    if (hasChannel(surface) && channel === "") {
      root.replaceChildren(sayInstead(pageWords.noTeams, pageWords.noTeamsNext));
      return;
    }
    if (hasChannel(surface) && !isOpen(directory, state())) {
      root.replaceChildren(sayInstead(pageWords.notAMember, pageWords.notAMemberNext));
      return;
    }
    if (surface === "channel" && tab === "posts") {
      root.replaceChildren(createPosts());
      return;
    }
    if (surface === "channel" && removed) {
      root.replaceChildren(sayInstead(pageWords.removed, pageWords.removedNext));
      return;
    }
    frame = createTabFrame({
      title: "Technique Cards",
      address: addressOf(""),
      isMute: host === "mute",
      services: { ...servicesFor(frameContextOf(state())), settings: finishedSettings(settings) },
    });
    root.replaceChildren(...meetingBeside(surface), frame.root);
  }

  return {
    root,
    open,
    showTheme: (theme: string) => frame?.send("themeChange", [theme], "themeChange"),
    addTab: () => {
      openSettings("add", { tab: "cards", removed: false });
    },
    removeTab: () => {
      openSettings("remove", { removed: true });
    },
  };
}

/** A tab that is set up already: its settings can be read, and nothing is waiting to be saved. */
const finishedSettings = (read: () => unknown): HostServices["settings"] => ({
  read,
  write: () => undefined,
  setValid: () => undefined,
  finish: () => undefined,
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

/** Whether Teams shows this person the channel's tabs. */
function isOpen(directory: Directory, { person, team, channel, closed }: HostState): boolean {
  const found = directory.teams.find(({ groupId }) => groupId === team);
  if (!found) return false;
  return closed || channelsFor(found, person).some(({ id }) => id === channel);
}

const sayInstead = (what: string, next: string) =>
  element(
    "div",
    { class: "closed" },
    element("p", {}, element("strong", {}, what)),
    element("p", {}, next),
  );

const meetingBeside = (surface: HostState["surface"]): readonly Node[] =>
  surface === "meeting" || surface === "meeting-channel"
    ? [element("p", { class: "meeting" }, pageWords.meetingStage)]
    : [];
