import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useSideStyles } from "./useSideStyles.ts";

/** A headed part of a card's side. */
export function CardPart({
  heading,
  children,
  notice = false,
}: {
  readonly heading: string;
  readonly children: ReactNode;
  readonly notice?: boolean;
}) {
  const styles = useSideStyles();
  return (
    <div className={mergeClasses(styles.part, notice && styles.notice)}>
      <h3 className={styles.partHeading}>{heading}</h3>
      {children}
    </div>
  );
}

/** A headed list; with nothing to say it is not there. */
export function CardListPart({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly string[];
}) {
  const styles = useSideStyles();
  if (items.length === 0) return null;
  return (
    <CardPart heading={heading}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </CardPart>
  );
}
