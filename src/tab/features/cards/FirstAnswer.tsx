import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { CardFace } from "#domain/cards/technique.ts";

import { cardAddress } from "#tab/ui/addresses.ts";
import { Illustration } from "#tab/ui/Illustration.tsx";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";
import { toLengthWords, toPeopleWords } from "./cardsWords.ts";
import { FavouriteButton } from "./FavouriteButton.tsx";
import { useTileStyles } from "./useTileStyles.ts";
import { WhyLine } from "./WhyLine.tsx";

const useStyles = makeStyles({
  tile: {
    padding: tokens.spacingHorizontalL,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: tokens.shadow4,
    ":hover": { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
    ":focus-within": { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 0.4 }, to: { opacity: 1 } },
      animationDuration: tokens.durationNormal,
    },
  },
  head: { gap: tokens.spacingHorizontalL, "& > img": { width: "clamp(96px, 24vw, 192px)" } },
  words: { display: "grid", gap: tokens.spacingVerticalSNudge },
  name: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  promise: { margin: "0", maxWidth: "65ch" },
});

interface FirstAnswerProps {
  readonly technique: CardFace;
  readonly versionId: string | undefined;
  readonly why: string;
}

/** What a knowledgeable colleague would say first. */
export function FirstAnswer({ technique, versionId, why }: FirstAnswerProps) {
  const styles = useStyles();
  const tiles = useTileStyles();
  const links = useCoverLinkStyles();

  return (
    <article className={mergeClasses(tiles.tile, styles.tile)}>
      <div className={mergeClasses(tiles.head, styles.head)}>
        <Illustration id={technique.id} size="tile" />
        <div className={mergeClasses(tiles.names, styles.words)}>
          <h3 className={mergeClasses(tiles.name, styles.name)}>
            <Link href={cardAddress(technique.id, versionId)} className={links.link}>
              {technique.plainName}
            </Link>
          </h3>
          <p className={tiles.text}>
            {technique.name} · {toLengthWords(technique, versionId)}, {toPeopleWords(technique)}
          </p>
          <p className={styles.promise}>{technique.promise}</p>
          <WhyLine>{why}</WhyLine>
        </div>
        <FavouriteButton technique={technique} />
      </div>
    </article>
  );
}
