import { createChannelHeader } from "./channelHeader.ts";
import { createControls } from "./controls.ts";
import type { Directory } from "./directory.ts";
import { element } from "./element.ts";
import { frameContextOf, hostClientType } from "./frameContext.ts";
import { hasChannel } from "./hostChoices.ts";
import { type HostState, toHostState, toQuery } from "./hostState.ts";
import { createRail } from "./rail.ts";
import { sandboxServer } from "./sandboxServer.ts";
import { createStage } from "./stage.ts";
import { createTeamList } from "./teamList.ts";
import { toNextState } from "./toNextState.ts";

const directory = (await (await fetch("/host/directory.json")).json()) as Directory;
const archived = new Set(
  directory.teams.filter(({ isArchived }) => isArchived).map(({ groupId }) => groupId),
);
let state = toHostState(new URLSearchParams(location.search), directory);
let isOffline = false;

const stage = createStage({
  directory,
  state: () => state,
  isOffline: () => isOffline,
  onChange: change,
  onProgress(progress) {
    controls.progress.textContent = progress;
  },
});
const controls = createControls({
  directory,
  state,
  onChange: change,
  onOffline(next) {
    isOffline = next;
  },
  personOf: () => state.person,
  siteOf: () =>
    directory.teams.flatMap(({ channels }) => channels).find(({ id }) => id === state.channel)
      ?.siteId ?? "",
});
const teams = createTeamList({
  directory,
  onPick(team, channel) {
    change({ team, channel });
  },
});
const header = createChannelHeader({
  directory,
  onTab(tab) {
    change({ tab });
  },
  onAddTab: stage.addTab,
  onRemoveTab: stage.removeTab,
});
const rail = createRail((surface) => {
  change({ surface });
});
const avatar = element("span", { class: "avatar", "aria-hidden": "true" });
const personName = element("span", { class: "person-name" });

document.body.append(
  element("a", { class: "skip", href: "#channel" }, "Skip to the tab"),
  controls.root,
  element(
    "header",
    { class: "top" },
    element("strong", {}, "Sandbox"),
    element("span", { class: "search", "aria-hidden": "true" }, "Search"),
    element("span", { class: "person" }, personName, avatar),
  ),
  element(
    "div",
    { class: "places" },
    rail.root,
    teams.root,
    element("main", { id: "channel", tabindex: "-1" }, header.root, stage.root),
  ),
);
// An address may say that a team is archived; only the tick makes it so for SharePoint too.
state = { ...state, archived: state.archived || archived.has(state.team) };
show();
await prepareSignIn();
stage.open();

/** Changes what is shown and its address; the app opens anew unless only its look changed. */
function change(part: Partial<HostState>): void {
  const before = state;
  state = toNextState(directory, archived, before, part);
  history.replaceState(null, "", `/?${toQuery(state).toString()}`);
  show();
  if (part.theme !== undefined) {
    stage.showTheme(part.theme);
    return;
  }
  if (part.width !== undefined && kindOf(before) === kindOf(state)) return;
  if (part.signin !== undefined) forgetTokens();
  void prepare(part).then(stage.open);
}

async function prepare(part: Partial<HostState>): Promise<void> {
  if (part.archived !== undefined) await archive(part.archived);
  await prepareSignIn();
}

/** The team's site must know of it too. */
async function archive(isArchived: boolean): Promise<void> {
  if (isArchived) archived.add(state.team);
  else archived.delete(state.team);
  await sandboxServer.setArchived(state.team, isArchived);
}

const kindOf = (one: HostState) => `${frameContextOf(one)} ${hostClientType(one.width)}`;

/** Consent that must be asked for, or will be cancelled, must not be there yet. */
async function prepareSignIn(): Promise<void> {
  if (state.signin === "consent" || state.signin === "cancel" || state.signin === "administrator") {
    await sandboxServer.withdrawConsent(state.person);
  }
}

/** Another sign-in behaviour must show at once, not when the token that the tab keeps has run out. */
function forgetTokens(): void {
  const kept = Object.keys(sessionStorage).filter((key) => key.startsWith("msal."));
  for (const key of kept) sessionStorage.removeItem(key);
}

function show(): void {
  const person = directory.people.find(({ id }) => id === state.person);
  document.documentElement.dataset["theme"] = state.theme;
  stage.root.dataset["width"] = state.width;
  personName.textContent = person?.displayName ?? "";
  avatar.textContent = person?.displayName.slice(0, 1) ?? "";
  document.title = "Technique Cards in the sandbox";
  teams.root.hidden = !hasChannel(state.surface);
  teams.show(state);
  header.show(state);
  rail.show(state);
  controls.show(state);
}
