import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import { useServices } from "#tab/platform/ServicesContext.ts";
import { cardsAddress } from "#tab/ui/addresses.ts";
import { Illustration } from "#tab/ui/Illustration.tsx";
import { toIllustrationWords } from "#domain/cards/illustrationWords.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { StageMark } from "#tab/ui/StageMark.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";
import { CardActions } from "./CardActions.tsx";
import { CardSources } from "./CardSources.tsx";
import { cardsWords } from "./cardsWords.ts";
import { CreditLine } from "./CreditLine.tsx";
import { HowToRunIt } from "./HowToRunIt.tsx";
import { InShort } from "./InShort.tsx";
import { WhatNext } from "./WhatNext.tsx";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalL,
  },
  words: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    flex: "1 1 360px",
    minWidth: "0",
  },
  picture: { flex: "0 1 280px" },
  technical: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: "0",
    color: tokens.colorNeutralForeground2,
  },
  promise: {
    margin: "0",
    maxWidth: "65ch",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  sides: {
    display: "grid",
    alignItems: "start",
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
});

export interface CardPageProps {
  readonly id: TechniqueId;
  /** Stands above the steps: what others say of this card. */
  readonly children?: ReactNode;
}

/** A card with both its sides. */
export function CardPage({ id, children }: CardPageProps) {
  const technique = getTechnique(id);
  const styles = useStyles();
  const links = useLinkStyles();
  const { cardMemory } = useServices();

  useEffect(() => cardMemory.rememberOpened(id), [cardMemory, id]);

  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <Link href={cardsAddress} className={mergeClasses(links.link, links.alone)}>
            <span aria-hidden="true">‹ </span>
            {cardsWords.back}
          </Link>
          <PageHeading title={technique.name}>{technique.plainName}</PageHeading>
          <p className={styles.technical}>
            {technique.name} <StageMark stage={technique.stage} />
          </p>
          <p className={styles.promise}>{technique.promise}</p>
          <CardActions key={id} technique={technique} />
        </div>
        <div className={styles.picture}>
          <Illustration id={id} size="page" alt={toIllustrationWords(id)} />
        </div>
      </header>
      {children}
      <div className={styles.sides}>
        <InShort technique={technique} />
        <HowToRunIt technique={technique} />
      </div>
      <WhatNext goesWellWith={technique.goesWellWith} />
      <CardSources technique={technique} />
      <CreditLine />
    </article>
  );
}
