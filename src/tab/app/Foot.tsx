import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import { aboutTopics } from "../ui/aboutTopics.ts";
import { aboutAddress, healthAddress } from "../ui/addresses.ts";
import { appWords } from "./appWords.ts";

const useStyles = makeStyles({
  foot: {
    boxSizing: "border-box",
    width: "100%",
    maxWidth: "1120px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    "@media (max-width: 480px)": {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    },
    "@media print": { display: "none" },
  },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: "0",
    padding: "0",
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
  },
  link: {
    display: "inline-block",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { textDecorationLine: "underline", color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** Pages about the product itself, below every page. */
export function Foot() {
  const styles = useStyles();
  const pages = [
    { href: healthAddress, name: appWords.health },
    ...aboutTopics.map((topic) => ({ href: aboutAddress(topic), name: appWords.about[topic] })),
  ];

  return (
    <footer className={styles.foot}>
      <nav aria-label={appWords.foot}>
        <ul className={styles.list}>
          {pages.map(({ href, name }) => (
            <li key={href}>
              <Link href={href} className={styles.link}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
