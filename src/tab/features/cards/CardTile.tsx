import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { CardFace } from "#domain/cards/technique.ts";

import { cardAddress } from "#tab/ui/addresses.ts";
import { Illustration } from "#tab/ui/Illustration.tsx";
import { StageMark } from "#tab/ui/StageMark.tsx";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";
import { toLengthWords, toPeopleWords } from "./cardsWords.ts";
import { FavouriteButton } from "./FavouriteButton.tsx";
import { useTileStyles } from "./useTileStyles.ts";
import { WhyLine } from "./WhyLine.tsx";

const useStyles = makeStyles({
  tile: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  // As high as the star, which comes once the script runs, so that nothing moves then.
  foot: {
    display: "flex",
    alignItems: "center",
    minHeight: "32px",
    margin: `auto calc(-1 * ${tokens.spacingHorizontalS}) 0 0`,
  },
});

interface CardTileProps {
  readonly technique: CardFace;
  /** The version that fits, where one was asked for. */
  readonly versionId?: string | undefined;
  readonly why?: string | undefined;
}

/** One card in the list: plain words first, the technical name second. */
export function CardTile({ technique, versionId, why }: CardTileProps) {
  const styles = useStyles();
  const tiles = useTileStyles();
  const links = useCoverLinkStyles();

  return (
    <article className={mergeClasses(tiles.tile, styles.tile)}>
      <div className={tiles.head}>
        <Illustration id={technique.id} size="tile" />
        <div className={tiles.names}>
          <h3 className={tiles.name}>
            <Link href={cardAddress(technique.id, versionId)} className={links.link}>
              {technique.plainName}
            </Link>
          </h3>
          <p className={tiles.small}>{technique.name}</p>
        </div>
      </div>
      <p className={tiles.text}>{technique.promise}</p>
      {why !== undefined && <WhyLine>{why}</WhyLine>}
      <div className={styles.foot}>
        <ul className={tiles.facts}>
          <li>{toLengthWords(technique, versionId)}</li>
          <li>{toPeopleWords(technique)}</li>
          <li>
            <StageMark stage={technique.stage} />
          </li>
        </ul>
        <FavouriteButton technique={technique} />
      </div>
    </article>
  );
}
