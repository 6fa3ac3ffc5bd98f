import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Link } from "wouter";

import type { Technique } from "#domain/cards/technique.ts";

import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import { cardSubPage, noteFormAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";
import { cardsWords } from "./cardsWords.ts";
import { FavouriteButton } from "./FavouriteButton.tsx";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** What a person can do with a card. */
export function CardActions({ technique }: { readonly technique: Technique }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const { host } = useServices();
  const isInTeams = useHost().state === "teams";
  const [said, setSaid] = useState("");

  async function share(): Promise<void> {
    const isShared = await host.shareLink(cardSubPage(technique.id), technique.name);
    const sentence = isShared ? cardsWords.copied : cardsWords.notCopied;
    setSaid(sentence);
    announce(sentence);
  }

  return (
    <div className={styles.actions} data-needs-script>
      <Link href={noteFormAddress(technique.id)} className={buttons.primary}>
        {cardsWords.write}
      </Link>
      <button type="button" className={buttons.secondary} onClick={() => void share()}>
        {isInTeams ? cardsWords.share : cardsWords.copy}
      </button>
      <FavouriteButton technique={technique} />
      {said !== "" && <span>{said}</span>}
    </div>
  );
}
