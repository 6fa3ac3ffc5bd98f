import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from "react";
import { useLocation } from "wouter";

const useStyles = makeStyles({
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    overflowWrap: "anywhere",
    // Nothing here can be pressed: the focus is for what reads aloud, and a ring would look like a button.
    ":focus": { outlineStyle: "none" },
  },
});

/** Says whether a heading stands on another page than the one before it: the first page never takes the focus. */
type Arrive = (place: string) => boolean;

const ArriveContext = createContext<Arrive>(() => false);

/** Remembers across pages which one was read last. */
export function HeadingFocus({ children }: { readonly children: ReactNode }) {
  const lastPlace = useRef<string>(undefined);
  const arrive = useCallback((place: string) => {
    const isNew = lastPlace.current !== undefined && lastPlace.current !== place;
    lastPlace.current = place;
    return isNew;
  }, []);

  return <ArriveContext value={arrive}>{children}</ArriveContext>;
}

/** The one h1 of a page: names the document, and takes the focus when the person has moved here from another page. */
export function PageHeading({
  children,
  title,
  spans,
}: {
  readonly children: string;
  readonly title?: string;
  /** An address: all below it is one page, whose parts move the focus themselves. */
  readonly spans?: string;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrive = useContext(ArriveContext);
  const [address] = useLocation();
  const place = spans !== undefined && address.startsWith(spans) ? spans : address;
  const name = title ?? children;

  useEffect(() => {
    document.title = `${name} · Technique Cards`;
  }, [name]);

  useEffect(() => {
    if (arrive(place)) heading.current?.focus();
  }, [arrive, place]);

  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
