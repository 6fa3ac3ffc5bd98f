import { mergeClasses } from "@fluentui/react-components";
import { Link } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";
import { cardAddress } from "#tab/ui/addresses.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { runWords } from "./runWords.ts";
import { useRunStyles } from "./useRunStyles.ts";

interface RunHeadProps {
  readonly technique: Technique;
  readonly versionId: string;
}

/** Which card is run, and the way back to it. */
export function RunHead({ technique, versionId }: RunHeadProps) {
  const styles = useRunStyles();
  const links = useLinkStyles();

  return (
    <header className={styles.head}>
      <Link
        href={cardAddress(technique.id, versionId)}
        className={mergeClasses(links.link, links.alone)}
      >
        <span aria-hidden="true">‹ </span>
        {runWords.backTo(technique.name)}
      </Link>
      <PageHeading>{runWords.title(technique.name)}</PageHeading>
    </header>
  );
}
