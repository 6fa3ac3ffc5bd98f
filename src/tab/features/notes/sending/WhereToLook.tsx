import { makeStyles, tokens } from "@fluentui/react-components";
import { Link } from "wouter";

import type { RefusedReason } from "#graph/notes/NotesRepository.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { healthAddress, healthSubPage } from "#tab/ui/addresses.ts";
import { ShareButton } from "#tab/ui/ShareButton.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";

import type { WaitingReason } from "./findWaitingReason.ts";
import { sendingWords } from "./sendingWords.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

const ofTheList: ReadonlySet<WaitingReason | RefusedReason> = new Set([
  "not-set-up",
  "unsure",
  "list-unsafe",
  "invalid",
]);

const ofTheProduct: ReadonlySet<WaitingReason | RefusedReason> = new Set([
  "settings",
  "no-nested-sign-in",
  "administrator-needed",
  "not-added",
  "list-not-ready",
]);

/** Where the list itself is the reason: the page that names what is missing, and a link to it for an owner. */
export function WhereToLook({ why }: { readonly why: WaitingReason | RefusedReason }) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { host } = useServices();
  const isOfTheList = ofTheList.has(why);
  if (!isOfTheList && !ofTheProduct.has(why)) return null;

  return (
    <div className={styles.row}>
      {isOfTheList && (
        <ShareButton share={() => host.shareLink(healthSubPage, sendingWords.health)}>
          {sendingWords.askOwner}
        </ShareButton>
      )}
      <Link href={healthAddress} className={links.link}>
        {sendingWords.health}
      </Link>
    </div>
  );
}
