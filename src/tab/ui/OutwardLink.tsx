import type { ReactNode } from "react";

import { findLink } from "#domain/links/findLink.ts";

import { useLinkAddresses } from "./LinkAddresses.ts";
import { useHiddenStyles } from "./useHiddenStyles.ts";
import { useLinkStyles } from "./useLinkStyles.ts";

/** A link that leaves Teams, by its id in the one file of links; an unknown id shows only the words. */
export function OutwardLink({
  id,
  children,
}: {
  readonly id: string;
  readonly children?: ReactNode;
}) {
  const styles = useLinkStyles();
  const hidden = useHiddenStyles();
  const link = findLink(id, useLinkAddresses());
  if (!link) return children;

  return (
    <a className={styles.link} href={link.address} target="_blank" rel="noopener noreferrer">
      {children ?? link.title}
      <span aria-hidden="true"> ↗</span>
      <span className={hidden.hidden}> (opens outside Teams)</span>
    </a>
  );
}
