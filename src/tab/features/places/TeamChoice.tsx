import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

import type { Destination } from "#graph/sites/destination.ts";
import type { JoinedTeam } from "#graph/sites/TeamsRepository.ts";
import { goBack } from "#tab/platform/goBack.ts";
import type { Person } from "#tab/platform/Host.ts";
import { useServices } from "#tab/platform/ServicesContext.ts";
import { notesAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";
import { focusHeading } from "#tab/ui/focusHeading.ts";
import { useIsFromInside } from "#tab/ui/fromInside.ts";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { Skeleton } from "#tab/ui/Skeleton.tsx";
import { useButtonStyles } from "#tab/ui/useButtonStyles.ts";

import { TeamList } from "./TeamList.tsx";
import { TeamsMessage } from "./TeamsMessage.tsx";
import { teamWords } from "./teamWords.ts";
import { useJoinedTeams } from "./useJoinedTeams.ts";

const useStyles = makeStyles({
  page: {
    display: "grid",
    justifyItems: "stretch",
    gap: tokens.spacingVerticalM,
    maxWidth: "560px",
  },
  hint: { margin: "0", color: tokens.colorNeutralForeground2 },
  forget: { justifySelf: "start" },
});

interface TeamChoiceProps {
  readonly person: Person;
  readonly picked: Destination | undefined;
  /** The person signed in on this page themselves, so they can sign out too. */
  readonly isAlone: boolean;
}

/** A person's teams; picking one is remembered on this device and leads back to where they came from. */
export function TeamChoice({ person, picked, isAlone }: TeamChoiceProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const announce = useAnnounce();
  const { teamPicks, account } = useServices();
  const isFromInside = useIsFromInside();
  const [, navigate] = useLocation();
  const joined = useJoinedTeams();
  const hasSignedOut = useRef(false);

  function leave(): void {
    if (isFromInside) goBack();
    else navigate(notesAddress);
  }

  function pick({ groupId, name }: JoinedTeam): void {
    teamPicks.pick(person, { kind: "team", groupId, teamName: name, channelName: "" });
    announce(teamWords.picked(name));
    leave();
  }

  function forget(): void {
    focusHeading();
    teamPicks.forget(person);
    announce(teamWords.forgotten);
  }

  // The button that was pressed is gone with its page by then.
  useEffect(
    () => () => {
      if (hasSignedOut.current) focusHeading();
    },
    [],
  );

  async function signOut(): Promise<void> {
    hasSignedOut.current = true;
    await account.signOut();
    announce(teamWords.signedOut);
  }

  return (
    <div className={styles.page}>
      <PageHeading>{teamWords.title}</PageHeading>
      {joined.step === "loading" && <Skeleton label={teamWords.loading} />}
      {joined.step === "unreadable" && (
        <TeamsMessage
          state={joined.why}
          fields={joined.fields}
          isTrying={joined.isTrying}
          onRetry={joined.retry}
        />
      )}
      {joined.step === "ready" && (
        <>
          <p className={styles.hint}>{teamWords.hint}</p>
          <TeamList teams={joined.teams} picked={picked?.groupId} onPick={pick} />
        </>
      )}
      {picked && (
        <button
          type="button"
          className={mergeClasses(buttons.subtle, styles.forget)}
          onClick={forget}
        >
          {teamWords.forget}
        </button>
      )}
      {isAlone && (
        <>
          <p className={styles.hint}>{teamWords.signOutHint}</p>
          <button
            type="button"
            className={mergeClasses(buttons.subtle, styles.forget)}
            onClick={() => void signOut()}
          >
            {teamWords.signOut}
          </button>
        </>
      )}
    </div>
  );
}
