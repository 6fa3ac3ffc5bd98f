import type { AppProgress, HostServices } from "./answerTab.ts";
import { createConversation } from "./conversation/createConversation.ts";
import { createConversations } from "./conversation/createConversations.ts";
import { channelsFor, type Directory, type Person } from "./directory.ts";
import { createContentSharing } from "./createContentSharing.ts";
import { element } from "./element.ts";
import { createExtensionClient } from "./extension/createExtensionClient.ts";
import { frameContextOf } from "./frameContext.ts";
import { createFrameServices } from "./frameServices.ts";
import { hasChannel, hasConversation } from "./hostChoices.ts";
import type { HostState } from "./hostState.ts";
import { pageWords } from "./hostWords.ts";
import { openLink } from "./openLink.ts";
import { sandboxServer } from "./sandboxServer.ts";
import { openSettingsWindow } from "./settingsWindow.ts";
import { createTabFrame, type TabFrame } from "./tabFrame.ts";
import { openMessageWindow, openTaskWindow } from "./taskWindow.ts";

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

  const goTo = (page: string) => {
    onChange({ tab: "cards", page });
  };
  const conversations = createConversations(directory);
  const client = createExtensionClient({ directory, state, deliver: sandboxServer.deliver });
  const servicesFor = createFrameServices({
    directory,
    state,
    isOffline,
    goTo,
    progress: onProgress,
    shareContent: createContentSharing({ directory, state, conversations, client }),
  });

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

  const openConversation = (person: Person): HTMLElement =>
    createConversation({
      state: state(),
      person,
      conversations,
      client,
      origin: directory.tabOrigin || location.origin,
      onOpen: (address) => void openLink(address, goTo),
      openTask: (task) =>
        openTaskWindow({ task, services: servicesFor("task"), isMute: state().host === "mute" }),
      say: openMessageWindow,
    });

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
    const person = directory.people.find(({ id }) => id === state().person);
    if (hasConversation(surface) && tab === "posts" && person) {
      root.replaceChildren(openConversation(person));
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
