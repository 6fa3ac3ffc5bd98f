import { makeStyles, tokens } from "@fluentui/react-components";

import type { Situation } from "#domain/cards/chooseTechniques.ts";

import { useHost } from "#tab/platform/ServicesContext.ts";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { useHiddenStyles } from "#tab/ui/useHiddenStyles.ts";
import { cardsWords } from "./cardsWords.ts";
import { toSearchWords } from "./useCardsQuestion.ts";
import { useShare } from "./useShare.ts";

const useStyles = makeStyles({
  share: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
  },
});

/** A link to the answer: what was pressed stands in it, and never what was typed. */
export function ShareAnswer({ situation }: { readonly situation: Situation }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const hidden = useHiddenStyles();
  const isInTeams = useHost().state === "teams";
  const { said, share } = useShare();
  const page = `?${toSearchWords({ query: "", situation })}`;

  return (
    <div className={styles.share}>
      {said !== "" && <span>{said}</span>}
      <button
        type="button"
        className={buttons.subtle}
        onClick={() => void share(page, cardsWords.answerLabel)}
      >
        <span>
          {isInTeams ? cardsWords.share : cardsWords.copy}
          <span className={hidden.hidden}>
            {" "}
            {isInTeams ? cardsWords.shareAnswer : cardsWords.copyAnswer}
          </span>
        </span>
      </button>
    </div>
  );
}
