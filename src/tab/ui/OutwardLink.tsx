import type { ReactNode } from "react";

import { findLink } from "#domain/links/findLink.ts";
import type { Link } from "#domain/links/link.ts";

import { useLinkAddresses } from "./LinkAddresses.ts";
import { useHiddenStyles } from "./useHiddenStyles.ts";
import { useLinkStyles } from "./useLinkStyles.ts";

/** A link that leaves Teams, by its id among the known ones; an unknown id shows only the words. */
export function OutwardLink({
  known,
  id,
  children,
}: {
  readonly known: Readonly<Record<string, Link>>;
  readonly id: string;
  readonly children?: ReactNode;
}) {
  const styles = useLinkStyles();
  const hidden = useHiddenStyles();
  const link = findLink(known, id, useLinkAddresses());
  if (!link) return children;

  return (
    <a className={styles.link} href={link.address} target="_blank" rel="noopener noreferrer">
      {children ?? link.title}
      <span aria-hidden="true"> ↗</span>
      <span className={hidden.hidden}> (opens outside Teams)</span>
    </a>
  );
}
