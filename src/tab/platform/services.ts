import type { NotesRepository } from "#graph/notes/NotesRepository.ts";
import type { ReviewRepository } from "#graph/review/ReviewRepository.ts";
import type { SetUpRepository } from "#graph/setup/SetUpRepository.ts";
import type { TeamsRepository } from "#graph/sites/TeamsRepository.ts";

import type { Account } from "./Account.ts";
import type { CardMemory } from "./CardMemory.ts";
import type { Clock } from "./Clock.ts";
import type { Locks } from "./createLocks.ts";
import type { DeviceSharing } from "./DeviceSharing.ts";
import type { DraftStore } from "./DraftStore.ts";
import type { Host } from "./Host.ts";
import type { OpenMessage } from "./OpenedMessage.ts";
import type { Outbox } from "./Outbox.ts";
import type { RunStore } from "./RunStore.ts";
import type { SendingPauses } from "./SendingPauses.ts";
import type { Settings } from "./settings.ts";
import type { ShortcutSwitch } from "./ShortcutSwitch.ts";
import type { TeamPicks } from "./TeamPicks.ts";
import type { UseBox } from "./UseBox.ts";
import type { Wakeups } from "./Wakeups.ts";

/** Everything a feature may reach outside React. Product and tests each hand in their own. */
export interface Services {
  /** The page around us: Teams, or a browser of its own. */
  readonly host: Host;
  /** What `/config.json` said; rejects when the file is missing or bad. */
  readonly settings: () => Promise<Settings>;
  /** Loads sign-in and Graph at the first call, and not before. */
  readonly notes: () => Promise<NotesRepository>;
  /** What checking takes: the waiting notes, their history, who may check; loads as `notes` does. */
  readonly review: () => Promise<ReviewRepository>;
  /** What is known of the team as a whole; loads as `notes` does. */
  readonly teams: () => Promise<TeamsRepository>;
  /** Looks at a team's lists and mends them; loads as `notes` does. */
  readonly listSetUp: () => Promise<SetUpRepository>;
  /** Who signed in on the page itself, where no Teams is around it. */
  readonly account: Account;
  readonly teamPicks: TeamPicks;
  readonly cardMemory: CardMemory;
  readonly drafts: DraftStore;
  readonly runs: RunStore;
  readonly outbox: Outbox;
  readonly uses: UseBox;
  /** Whether others use this device. */
  readonly sharing: DeviceSharing;
  readonly shortcuts: ShortcutSwitch;
  readonly clock: Clock;
  readonly locks: Locks;
  readonly pauses: SendingPauses;
  readonly wakeups: Wakeups;
  /** Removes drafts, outbox, caches and choices of everybody from this device. */
  readonly deleteEverything: () => void;
  /** Missing where the page was not handed a message. */
  readonly openMessage?: OpenMessage;
}
