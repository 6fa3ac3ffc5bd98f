import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { NotSentReason, RefusedReason } from "#graph/notes/NotesRepository.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { healthAddress, healthSubPage } from "#tab/ui/addresses.ts";
import { ShareButton } from "#tab/ui/ShareButton.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import { sendingWords } from "./sendingWords.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

const ofTheList: ReadonlySet<NotSentReason | RefusedReason> = new Set([
  "not-set-up",
  "list-unsafe",
  "invalid",
]);

/** Where the list itself is the reason: the page that names what is missing, and a link to it for an owner. */
export function WhereToLook({ why }: { readonly why: NotSentReason | RefusedReason }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { host } = useServices();
  if (!ofTheList.has(why)) return null;

  return (
    <div className={styles.row}>
      <ShareButton share={() => host.shareLink(healthSubPage, sendingWords.health)}>
        {sendingWords.askOwner}
      </ShareButton>
      <Link href={healthAddress} className={links.link}>
        {sendingWords.health}
      </Link>
    </div>
  );
}
