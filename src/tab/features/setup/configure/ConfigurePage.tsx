import { useEffect, useState } from "react";

import type { HostContext } from "#tab/platform/Host.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { cardsAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { StatePage } from "#tab/ui/StatePage.tsx";

import { SetUpQueries } from "../SetUpQueries.tsx";
import { useListHealth } from "../useListHealth.ts";
import { useSetUpStyles } from "../useSetUpStyles.ts";
import { configureWords } from "./configureWords.ts";
import { ListPanel } from "./ListPanel.tsx";

/** The window in which the tab is added: Teams' Save can be pressed at once, whatever becomes of the list. */
export function ConfigurePage() {
  const host = useHost();
  if (host.state === "connecting") return <Skeleton label={configureWords.checking} />;
  if (host.state === "outside" || host.context.frame !== "settings") {
    const { title, meaning, step } = configureWords.outside;
    const next = { label: step, href: cardsAddress };
    return <StatePage isPage title={title} meaning={meaning} step={next} />;
  }
  return (
    <SetUpQueries>
      <Configuration context={host.context} />
    </SetUpQueries>
  );
}

function Configuration({ context }: { readonly context: HostContext }) {
  const styles = useSetUpStyles();
  const { host } = useServices();
  const health = useListHealth({ state: "teams", context });
  const [isOffered, setIsOffered] = useState(true);

  useEffect(() => {
    const isTaken = host.offerTab(configureWords.tabName);
    void Promise.resolve(isTaken).then(setIsOffered);
  }, [host]);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading>{configureWords.title}</PageHeading>
        <p className={styles.text}>
          {configureWords.what} {isOffered ? configureWords.adding : configureWords.notOffered}
        </p>
      </div>
      {isOffered && <ListPanel context={context} health={health} />}
    </div>
  );
}
