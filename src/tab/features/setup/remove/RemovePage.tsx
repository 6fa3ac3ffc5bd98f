import { useEffect, useSyncExternalStore } from "react";

import type { HostContext } from "#tab/platform/Host.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { cardsAddress } from "#tab/ui/addresses.ts";
import { DeleteEverything } from "#tab/ui/DeleteEverything.tsx";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { StatePage } from "#tab/ui/StatePage.tsx";

import { useSetUpStyles } from "../useSetUpStyles.ts";
import { removeWords } from "./removeWords.ts";

/** The window in which the tab is removed: what stays, where it is, and what can be deleted from this device. */
export function RemovePage() {
  const host = useHost();
  if (host.state === "connecting") return <Skeleton label={removeWords.title} />;
  if (host.state === "outside" || host.context.frame !== "remove") {
    const { title, meaning, step } = removeWords.outside;
    const next = { label: step, href: cardsAddress };
    return <StatePage isPage title={title} meaning={meaning} step={next} />;
  }
  return <Removal context={host.context} />;
}

function Removal({ context: { destination, person } }: { readonly context: HostContext }) {
  const styles = useSetUpStyles();
  const { host, outbox, deleteEverything } = useServices();
  const count = () => outbox.list(person).length;
  const unsent = useSyncExternalStore(outbox.subscribe, count, count);

  useEffect(() => {
    host.offerRemoval();
  }, [host]);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHeading>{removeWords.title}</PageHeading>
        <p className={styles.text}>{removeWords.meaning}</p>
      </div>
      <section className={styles.plain}>
        <h2 className={styles.heading}>{removeWords.notes}</h2>
        <p className={styles.text}>
          {destination?.kind === "channel" ? removeWords.inChannel : removeWords.inTeam}{" "}
          {removeWords.where}
        </p>
      </section>
      <section className={styles.plain}>
        <h2 className={styles.heading}>{removeWords.device}</h2>
        <p className={styles.text}>
          {unsent > 0 && <strong>{removeWords.unsent(unsent)} </strong>}
          {removeWords.drafts}
        </p>
        <DeleteEverything onDelete={deleteEverything} />
      </section>
    </div>
  );
}
