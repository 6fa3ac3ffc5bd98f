import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";

import { useHost } from "../platform/ServicesContext.ts";
import { cardsAddress, messageAddress, notesAddress } from "../ui/addresses.ts";
import { appWords } from "./appWords.ts";
import type { Page } from "./findPage.ts";
import { Foot } from "./Foot.tsx";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  skip: {
    position: "absolute",
    left: tokens.spacingHorizontalS,
    top: "-100px",
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { top: tokens.spacingVerticalS },
  },
  places: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: "40px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: "none",
    borderBottom: `3px solid transparent`,
    // A border that is only there to hold room must not be seen.
    "@media (forced-colors: active)": { borderBottom: "3px solid Canvas" },
    borderRadius: tokens.borderRadiusSmall,
    ":hover": {
      color: tokens.colorNeutralForeground1,
      borderBottom: `3px solid ${tokens.colorNeutralStroke1}`,
    },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    ":hover": { borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}` },
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
  main: {
    boxSizing: "border-box",
    flexGrow: 1,
    width: "100%",
    maxWidth: "1120px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM },
  },
});

interface ShellProps {
  readonly page: Page["name"];
  readonly children: ReactNode;
}

/** The two places and the page between them; Teams itself has the app's name and header. */
export function Shell({ page, children }: ShellProps) {
  const styles = useStyles();
  const host = useHost();
  const isDialog = host.state === "teams" && host.context.frame === "dialog";
  const places = [
    { href: cardsAddress, name: appWords.cards, isHere: /^(card|note-form)/.test(page) },
    { href: notesAddress, name: appWords.notes, isHere: /^note(?!-form)/.test(page) },
  ];

  // Teams' own windows, and those over a conversation, lead nowhere else; nothing else leads back from a page within.
  if (isDialog || page === "configure" || page === "remove" || page === "message") {
    return (
      <div className={styles.shell}>
        {isDialog && page !== "message" && (
          <div className={styles.places}>
            <Link href={messageAddress} className={styles.place}>
              {appWords.toMessage}
            </Link>
          </div>
        )}
        <main id="page" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    );
  }

  return (
    <div className={styles.shell}>
      <a href="#page" className={styles.skip}>
        {appWords.skip}
      </a>
      <nav aria-label={appWords.places} className={styles.places}>
        {places.map(({ href, name, isHere }) => (
          <Link
            key={href}
            href={href}
            className={mergeClasses(styles.place, isHere && styles.here)}
            {...(isHere ? { "aria-current": "page" as const } : {})}
          >
            {name}
          </Link>
        ))}
      </nav>
      <main id="page" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Foot />
    </div>
  );
}
