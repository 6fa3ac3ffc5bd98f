import { destinationKey } from "#graph/sites/destination.ts";
import type { HostState } from "#tab/platform/Host.ts";
import { readPageFacts } from "#tab/platform/pageFacts.ts";
import { useHost } from "#tab/platform/ServicesContext.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import type { HealthReading } from "../readHealth.ts";
import { SetUpQueries } from "../SetUpQueries.tsx";
import { type ListHealth, useListHealth } from "../useListHealth.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import type { HealthItem, HealthItemId } from "./healthItem.ts";
import { HealthList } from "./HealthList.tsx";
import { groupWords, healthWords } from "./healthWords.ts";
import { Report } from "./Report.tsx";
import { toHealthItems } from "./toHealthItems.ts";
import { toReport } from "./toReport.ts";
import { toVerdict } from "./toVerdict.ts";
import { VerdictPanel } from "./VerdictPanel.tsx";

/** *Is it working?*: open to anyone, in and outside Teams. */
export function HealthPage() {
  return (
    <SetUpQueries>
      <Health />
    </SetUpQueries>
  );
}

function Health() {
  const styles = useSetUpStyles();
  const host = useHost();
  const to = host.state === "teams" ? host.context.destination : undefined;

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading>{healthWords.title}</PageHeading>
        <p className={styles.quiet}>{healthWords.intro}</p>
      </div>
      {/* What was done for one team is told of no other, should the person pick another meanwhile. */}
      <Look key={to && destinationKey(to)} host={host} />
    </div>
  );
}

function Look({ host }: { readonly host: HostState }) {
  const health = useListHealth(host);
  return health.reading ? (
    <Findings host={host} health={health} reading={health.reading} />
  ) : (
    <Skeleton label={healthWords.looking} />
  );
}

interface FindingsProps {
  readonly host: HostState;
  readonly health: ListHealth;
  readonly reading: HealthReading;
}

function Findings({ host, health, reading }: FindingsProps) {
  const facts = readPageFacts();
  const items = toHealthItems(host, facts, reading);
  const verdict = toVerdict(items);
  const said = {
    trouble: verdict.parts.length > 1 ? undefined : verdict.trouble,
    isGuest: host.state === "teams" && host.context.guest,
  };

  return (
    <>
      <VerdictPanel verdict={verdict} health={health} site={findSite(host)} />
      {groupItems(items).map(([title, some]) => (
        <HealthList key={title} title={title} items={some} said={said} />
      ))}
      <Report text={toReport({ host, items, origin: facts.origin, at: reading.at })} />
    </>
  );
}

const findSite = (host: HostState): string | undefined =>
  host.state === "teams" ? host.context.destination?.siteAddress : undefined;

/** Where each need lives, for people who look after that part. */
function groupItems(
  items: readonly HealthItem[],
): readonly (readonly [string, readonly HealthItem[]])[] {
  const around: readonly HealthItemId[] = [
    "page",
    "settings",
    "teams",
    "nested-sign-in",
    "team",
    "sign-in",
    "clock",
  ];
  const isAround = ({ id }: HealthItem) => around.includes(id);
  const isMessages = ({ id }: HealthItem) => id === "extension";
  return [
    [groupWords.around, items.filter(isAround)],
    [groupWords.sharePoint, items.filter((item) => !isAround(item) && !isMessages(item))],
    [groupWords.messages, items.filter(isMessages)],
  ];
}
