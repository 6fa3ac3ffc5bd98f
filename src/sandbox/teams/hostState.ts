import { channelsFor, type Directory } from "./directory.ts";
import {
  hostBehaviours,
  isOneOf,
  signInBehaviours,
  surfaces,
  tabs,
  themes,
  usualWidth,
  widths,
  type HostBehaviour,
  type SignInBehaviour,
  type Surface,
  type Tab,
  type Theme,
  type Width,
} from "./hostChoices.ts";

/** Everything this page shows; all of it stands in the address, so that tests and people can link to it. */
export interface HostState {
  readonly person: string;
  readonly team: string;
  readonly channel: string;
  readonly surface: Surface;
  readonly tab: Tab;
  readonly theme: Theme;
  readonly width: Width;
  readonly host: HostBehaviour;
  readonly signin: SignInBehaviour;
  readonly archived: boolean;
  /** Teams shows the tab to somebody whom the channel's SharePoint site refuses. */
  readonly closed: boolean;
  /** The tab was taken off this channel. */
  readonly removed: boolean;
  /** The app may act on messages, as its manifest says when an administrator has switched that on. */
  readonly action: boolean;
  /** The page inside the tab that a deep link asks for: `cards/after-action-review`; empty for none. */
  readonly page: string;
}

/** Reads an address; what it leaves out, or gets wrong, becomes the first that the person can see. */
export function toHostState(query: URLSearchParams, directory: Directory): HostState {
  const named = query.get("person");
  const person = directory.people.find(({ id }) => id === named) ?? directory.people[0];
  const surface = query.get("surface");
  const theme = query.get("theme");
  const width = query.get("width");
  const host = query.get("host");
  const signin = query.get("signin");
  const shown = isOneOf(surfaces, surface) ? surface : "channel";
  return {
    person: person?.id ?? "",
    ...toPlace(directory, person?.id ?? "", query.get("team"), query.get("channel")),
    surface: shown,
    tab: query.get("tab") === "posts" ? tabs[0] : tabs[1],
    theme: isOneOf(themes, theme) ? theme : "default",
    width: isOneOf(widths, width) ? width : usualWidth(shown),
    host: isOneOf(hostBehaviours, host) ? host : "nested",
    signin: isOneOf(signInBehaviours, signin) ? signin : "silent",
    archived: query.get("archived") === "yes",
    closed: query.get("closed") === "yes",
    removed: query.get("removed") === "yes",
    action: query.get("action") !== "no",
    page: query.get("page") ?? "",
  };
}

/** The address of a state; what is as usual is left out. */
export function toQuery(state: HostState): URLSearchParams {
  const { person, team, channel, surface, tab, theme, width, host, signin, page } = state;
  const query = new URLSearchParams({ person, team, channel });
  if (surface !== "channel") query.set("surface", surface);
  if (tab !== "cards") query.set("tab", tab);
  if (theme !== "default") query.set("theme", theme);
  if (width !== usualWidth(surface)) query.set("width", width);
  if (host !== "nested") query.set("host", host);
  if (signin !== "silent") query.set("signin", signin);
  for (const name of ["archived", "closed", "removed"] as const) {
    if (state[name]) query.set(name, "yes");
  }
  if (!state.action) query.set("action", "no");
  if (page) query.set("page", page);
  return query;
}

/** The team and channel asked for where they exist, even for a person who may not see them. */
function toPlace(
  directory: Directory,
  personId: string,
  groupId?: string | null,
  channelId?: string | null,
): { readonly team: string; readonly channel: string } {
  const byChannel = directory.teams.find(({ channels }) =>
    channels.some(({ id }) => id === channelId),
  );
  if (byChannel && channelId) return { team: byChannel.groupId, channel: channelId };
  const seen = directory.teams.find((team) => channelsFor(team, personId).length > 0);
  const team = directory.teams.find((each) => each.groupId === groupId) ?? seen;
  if (!team) return { team: "", channel: "" };
  const channel = channelsFor(team, personId)[0] ?? team.channels[0];
  return { team: team.groupId, channel: channel?.id ?? "" };
}

/** Where somebody stands who takes another's seat: in the same channel if they can see it, or Teams shows it anyway. */
export function toPlaceOf(
  directory: Directory,
  personId: string,
  { team, channel, closed }: HostState,
): { readonly team: string; readonly channel: string } {
  const isSeen = directory.teams.some((each) =>
    channelsFor(each, personId).some(({ id }) => id === channel),
  );
  return isSeen || closed ? { team, channel } : toPlace(directory, personId);
}
