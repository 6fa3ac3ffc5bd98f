import { makeStyles, tokens } from "@fluentui/react-components";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from "react";
import { useLocation } from "wouter";

const useStyles = makeStyles({
  heading: {
    margin: "0",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "4px",
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

/** Where the last heading stood, so that only a change of page moves the focus, never the first one. */
const LastPlaceContext = createContext<RefObject<string | undefined>>({ current: undefined });

/** Remembers across pages which one was read last. */
export function HeadingFocus({ children }: { readonly children: ReactNode }) {
  const lastPlace = useRef<string>(undefined);
  return <LastPlaceContext value={lastPlace}>{children}</LastPlaceContext>;
}

/** The one h1 of a page: names the document, and takes the focus when the person has moved here from another page. */
export function PageHeading({
  children,
  title,
}: {
  readonly children: string;
  readonly title?: string;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const lastPlace = useContext(LastPlaceContext);
  const [place] = useLocation();
  const name = title ?? children;

  useEffect(() => {
    document.title = `${name} - Technique Cards`;
  }, [name]);

  useEffect(() => {
    if (lastPlace.current !== undefined && lastPlace.current !== place) heading.current?.focus();
    lastPlace.current = place;
  }, [lastPlace, place]);

  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
