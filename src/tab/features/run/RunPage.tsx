import { type ReactNode, useState } from "react";
import { useSearch } from "wouter";

import { getTechnique } from "#domain/cards/getTechnique.ts";
import type { Technique, TechniqueId } from "#domain/cards/technique.ts";
import type { LessonTaking } from "#domain/run/lessonTaking.ts";
import type { Run } from "#domain/run/run.ts";
import { useHost, useServices } from "#tab/platform/ServicesContext.ts";
import type { Person } from "#tab/platform/Host.ts";
import { Skeleton } from "#tab/ui/Skeleton.tsx";

import { RunHead } from "./RunHead.tsx";
import { RunStage } from "./RunStage.tsx";
import { RunStart } from "./RunStart.tsx";
import { runWords } from "./runWords.ts";
import { useRun } from "./useRun.ts";
import { useRunStyles } from "./useRunStyles.ts";

export interface RunPageProps {
  readonly id: TechniqueId;
  /** Shows the lessons of before that a step may take into its words. */
  readonly renderLessons?: (taking: LessonTaking) => ReactNode;
}

/** A card that is run with the people in the room. Whose run it is, the host says first. */
export function RunPage({ id, renderLessons }: RunPageProps) {
  const host = useHost();
  if (host.state === "connecting") return <Skeleton label={runWords.opening} />;
  const person = host.state === "teams" ? host.context.person : undefined;
  return <RunRoom technique={getTechnique(id)} person={person} renderLessons={renderLessons} />;
}

interface RunRoomProps {
  readonly technique: Technique;
  readonly person: Person | undefined;
  readonly renderLessons: RunPageProps["renderLessons"];
}

/** What comes before the first question, or the step that is under way. */
function RunRoom({ technique, person, renderLessons }: RunRoomProps) {
  const styles = useRunStyles();
  const { drafts } = useServices();
  const { run, steer, begin, forget } = useRun(technique, person);
  const askedId = new URLSearchParams(useSearch()).get("v");
  const asked = technique.versions.find(({ id }) => id === askedId);
  const [hasPressed, setHasPressed] = useState(false);
  const underWay = run && findVersion(technique, run);
  const isShown = run && underWay && run.state !== "ended" && (!asked || asked === underWay);
  const version = asked ?? underWay ?? technique.versions[0];

  return (
    <article className={styles.page}>
      <RunHead technique={technique} versionId={version.id} />
      {isShown ? (
        <RunStage
          key={run.id}
          technique={technique}
          version={version}
          person={person}
          run={run}
          steer={steer}
          isJustBegun={hasPressed}
          onForget={forget}
          renderLessons={renderLessons}
        />
      ) : (
        <RunStart
          technique={technique}
          version={version}
          before={
            underWay && {
              version: underWay,
              hasEnded: run.state === "ended",
              hasWords: drafts.list(person, technique.id).some((draft) => draft.run === run.id),
            }
          }
          onStart={() => {
            setHasPressed(true);
            begin(version);
          }}
          onGoOn={() => {
            setHasPressed(true);
            steer((now) => ({ ...now, state: "paused" }));
          }}
        />
      )}
    </article>
  );
}

/** The version of a run, as long as the card has its steps as they were. */
const findVersion = ({ versions }: Technique, { versionId, steps }: Run) =>
  versions.find((one) => one.id === versionId && one.steps.length === steps.length);
