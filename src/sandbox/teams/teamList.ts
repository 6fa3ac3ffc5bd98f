import { type Channel, channelsFor, type Directory, type Team } from "./directory.ts";
import { button, element, markCurrent } from "./element.ts";
import type { HostState } from "./hostState.ts";
import { membershipWords, pageWords } from "./hostWords.ts";
import { icon } from "./icon.ts";

interface TeamListOptions {
  readonly directory: Directory;
  readonly onPick: (team: string, channel: string) => void;
}

/** The person's teams with their channels; one list that is drawn again when the person changes. */
export function createTeamList({ directory, onPick }: TeamListOptions) {
  const teams = element("div", { class: "team-list-scroll" });
  const root = element(
    "nav",
    { class: "team-list", "aria-label": "Teams and channels" },
    element("h2", {}, "Teams"),
    teams,
  );
  let drawnFor: string | undefined;

  function draw(person: string): void {
    if (drawnFor === person) return;
    drawnFor = person;
    const seen = directory.teams.flatMap((team) => {
      const channels = channelsFor(team, person);
      return channels.length > 0 ? [drawTeam(team, channels)] : [];
    });
    teams.replaceChildren(...(seen.length > 0 ? seen : [element("p", {}, pageWords.noTeams)]));
  }

  const drawTeam = (team: Team, channels: readonly Channel[]) =>
    element(
      "section",
      { "aria-label": team.displayName },
      element(
        "h3",
        {},
        element("span", { class: "square", "aria-hidden": "true" }, team.displayName.slice(0, 1)),
        team.displayName,
      ),
      element(
        "ul",
        {},
        ...channels.map((channel) => element("li", {}, drawChannel(team, channel))),
      ),
    );

  function drawChannel(team: Team, { id, displayName, membershipType }: Channel) {
    const pressed = button(
      displayName,
      () => {
        onPick(team.groupId, id);
      },
      { "data-channel": id },
    );
    if (membershipType !== "standard") {
      const words = element("span", { class: "unseen" }, `, ${membershipWords[membershipType]}`);
      pressed.append(words, icon(membershipType === "private" ? "lock" : "link"));
    }
    return pressed;
  }

  function show({ person, channel }: HostState): void {
    draw(person);
    for (const each of teams.querySelectorAll("button")) {
      markCurrent(each, each.dataset["channel"] === channel);
    }
  }

  return { root, show };
}
