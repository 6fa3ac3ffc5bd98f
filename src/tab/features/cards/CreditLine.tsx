import { makeStyles, tokens } from "@fluentui/react-components";

import { productLinks } from "#domain/links/productLinks.ts";

import { OutwardLink } from "#tab/ui/OutwardLink.tsx";
import { cardsWords } from "./cardsWords.ts";

const useStyles = makeStyles({
  credit: {
    margin: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says what the cards are based on, as the framework's terms ask, and claims no approval. */
export function CreditLine() {
  const styles = useStyles();
  return (
    <p className={styles.credit}>
      {cardsWords.basedOn}{" "}
      <OutwardLink known={productLinks} id="framework">
        {cardsWords.framework}
      </OutwardLink>
    </p>
  );
}
