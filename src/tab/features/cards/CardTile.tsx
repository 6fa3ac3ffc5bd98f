import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { CardFace } from "#domain/cards/technique.ts";

import { cardAddress } from "#tab/ui/addresses.ts";
import { StageMark } from "#tab/ui/StageMark.tsx";
import { useCoverLinkStyles } from "#tab/ui/useCoverLinkStyles.ts";
import { toLengthWords, toPeopleWords } from "./cardsWords.ts";

const useStyles = makeStyles({
  tile: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    boxSizing: "border-box",
    height: "100%",
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":focus-within": { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  },
  name: {
    margin: "0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  technical: { margin: "0", color: tokens.colorNeutralForeground2 },
  promise: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: "none",
    margin: "auto 0 0",
    padding: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One card in the list: plain words first, the technical name second. */
export function CardTile({ technique }: { readonly technique: CardFace }) {
  const styles = useStyles();
  const links = useCoverLinkStyles();

  return (
    <article className={styles.tile}>
      <h3 className={styles.name}>
        <Link href={cardAddress(technique.id)} className={links.link}>
          {technique.plainName}
        </Link>
      </h3>
      <p className={styles.technical}>{technique.name}</p>
      <p className={styles.promise}>{technique.promise}</p>
      <ul className={styles.facts}>
        <li>{toLengthWords(technique)}</li>
        <li>{toPeopleWords(technique)}</li>
        <li>
          <StageMark stage={technique.stage} />
        </li>
      </ul>
    </article>
  );
}
