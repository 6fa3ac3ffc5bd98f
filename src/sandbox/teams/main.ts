import { createChannelHeader } from "./channelHeader.ts";
import { createControls } from "./controls.ts";
import type { Directory } from "./directory.ts";
import { element } from "./element.ts";
import { type HostState, toHostState, toPlaceOf, toQuery } from "./hostState.ts";
import { createRail } from "./rail.ts";
import { sandboxServer } from "./sandboxServer.ts";
import { createStage } from "./stage.ts";
import { createTeamList } from "./teamList.ts";

const directory = (await (await fetch("/host/directory.json")).json()) as Directory;
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
  onAddTab: () => {
    stage.configure();
  },
});
const avatar = element("span", { class: "avatar", "aria-hidden": "true" });
const personName = element("span", { class: "person-name" });

document.body.append(
  element("a", { class: "skip", href: "#channel" }, "Skip to the channel"),
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
    createRail(),
    teams.root,
    element("main", { id: "channel", tabindex: "-1" }, header.root, stage.root),
  ),
);
show();
await prepareSignIn();
stage.open();

/** Changes what is shown and its address; the app opens anew unless only its look changed. */
function change(part: Partial<HostState>): void {
  const before = state;
  const place = part.person === undefined ? {} : toPlaceOf(directory, part.person, state);
  const next = { ...state, ...place, ...part };
  const movedOn = next.channel !== before.channel || next.person !== before.person;
  state = movedOn && part.page === undefined ? { ...next, page: "" } : next;
  history.replaceState(null, "", `/?${toQuery(state).toString()}`);
  show();
  if (part.theme !== undefined) {
    stage.showTheme(part.theme);
    return;
  }
  const looksOnly = part.width !== undefined && kindOf(before.width) === kindOf(part.width);
  if (part.signin !== undefined) forgetTokens();
  if (!looksOnly) void prepareSignIn().then(stage.open);
}

const kindOf = (width: HostState["width"]) =>
  width === "320" || width === "phone" ? width : "desktop";

/** Consent that must be asked for, or will be cancelled, must not be there yet. */
async function prepareSignIn(): Promise<void> {
  if (state.signin === "consent" || state.signin === "cancel") {
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
  teams.show(state);
  header.show(state);
}
