import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

import type { TechniqueId } from "#domain/cards/technique.ts";

import { illustrations } from "./illustrations.ts";

const useStyles = makeStyles({
  picture: {
    display: "block",
    flexShrink: 0,
    height: "auto",
    borderRadius: tokens.borderRadiusLarge,
  },
  tile: { width: "96px" },
  page: { width: "100%", maxWidth: "320px" },
});

type IllustrationProps = { readonly id: TechniqueId } & (
  | { readonly size: "tile" }
  /** `alt` is the sentence of `illustrationWords.ts`, which the page of a card brings along. */
  | { readonly size: "page"; readonly alt: string }
);

/** The picture of a technique: beside its name on a tile, where it says nothing new, and told in words on its page. */
export function Illustration(props: IllustrationProps) {
  const styles = useStyles();
  return (
    <img
      src={illustrations[props.id]}
      alt={props.size === "page" ? props.alt : ""}
      // The pictures' own measure, so that nothing jumps when they come.
      width={320}
      height={200}
      className={mergeClasses(styles.picture, styles[props.size])}
      // The words come first; React would otherwise write a preload into the page's own markup.
      {...(props.size === "tile" ? { loading: "lazy" } : { fetchPriority: "low" })}
    />
  );
}
