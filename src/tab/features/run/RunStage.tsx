import { type ReactNode, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { useLocation } from "wouter";

import type { Technique, Version } from "#domain/cards/technique.ts";
import { getStepParts } from "#domain/run/getStepParts.ts";
import type { LessonTaking } from "#domain/run/lessonTaking.ts";
import { planAgain } from "#domain/run/planAgain.ts";
import { getStep, minute, type Run, toLeft } from "#domain/run/run.ts";
import {
  endRun,
  extendStep,
  findBefore,
  findNext,
  goOn,
  moveRun,
  pauseRun,
} from "#domain/run/steerRun.ts";
import type { Person } from "#tab/platform/Host.ts";
import { cardAddress, noteFormAddress } from "#tab/ui/addresses.ts";
import { useAnnounce } from "#tab/ui/Announcer.tsx";

import { AbsenceNotice } from "./AbsenceNotice.tsx";
import { hasWords } from "./hasWords.ts";
import { PlanAgain } from "./PlanAgain.tsx";
import { RunControls } from "./RunControls.tsx";
import { RunDevice } from "./RunDevice.tsx";
import { RunSteps } from "./RunSteps.tsx";
import { RunTimer } from "./RunTimer.tsx";
import { keptWords, saidWords } from "./runWords.ts";
import { StepQuestion } from "./StepQuestion.tsx";
import { StepTools } from "./tools/StepTools.tsx";
import { StepWords } from "./StepWords.tsx";
import { toPlannedWords } from "./toPlannedWords.ts";
import { toWordsId } from "./toWordsId.ts";
import { useGathering } from "./tools/useGathering.ts";
import { useLessonTaking } from "./tools/useLessonTaking.ts";
import type { Steer } from "./useRun.ts";
import { useRunStyles } from "./useRunStyles.ts";
import { useRunWords } from "./useRunWords.ts";

interface RunStageProps {
  readonly technique: Technique;
  readonly version: Version;
  readonly person: Person | undefined;
  readonly run: Run;
  readonly steer: Steer;
  /** The person pressed something to come here, so the focus comes along. */
  readonly isJustBegun: boolean;
  readonly onForget: () => void;
  /** Shows the lessons that a step may take into its words; they stand in another feature. */
  readonly renderLessons: ((taking: LessonTaking) => ReactNode) | undefined;
}

/** One step of the run: its question, its time, who speaks, and the words beside it. */
export function RunStage(props: RunStageProps) {
  const { technique, version, person, run, steer, isJustBegun, onForget } = props;
  const styles = useRunStyles();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const words = useRunWords(technique, person, run.id);
  const parts = getStepParts(technique.id, version.id);
  const { place } = run;
  const heading = useRef<HTMLHeadingElement>(null);
  const shownPlace = useRef(isJustBegun ? -1 : place);
  const isWritten = hasWords(technique, version);
  const gathering = useGathering(words, place);
  const taking = useLessonTaking(technique, words, parts[place]);

  useEffect(() => {
    if (shownPlace.current === place) return;
    shownPlace.current = place;
    heading.current?.focus();
  }, [place]);

  function say(change: (now: Run) => Run, toSentence: (left: number) => string): void {
    const next = steer(change);
    if (next) announce(toSentence(toLeft(getStep(next))));
  }

  function moveTo(next: number): void {
    const moved = steer((now) => moveRun(now, next));
    if (moved) announce(toStepSentence(moved));
  }

  function plan(minutes: number): void {
    const isTheLesson = (at: number) => parts[at]?.fields?.includes("nextTime") ?? false;
    const next = steer((now) => planAgain(now, version, minutes, isTheLesson));
    if (next) announce(toPlannedWords(next, version, minutes));
  }

  function end(): void {
    const { numberIn } = words;
    if (numberIn !== undefined) {
      const where = parts.findIndex(({ fields = [] }) => fields.includes(numberIn));
      if (!parts[place]?.fields?.includes(numberIn)) {
        flushSync(() => void steer((now) => moveRun(now, where)));
      }
      document.getElementById(toWordsId(numberIn))?.focus();
      announce(keptWords.number);
      return;
    }
    steer(endRun);
    navigate(isWritten ? noteFormAddress(technique.id) : cardAddress(technique.id, version.id));
  }

  const [next, before] = [findNext(run), findBefore(run)];
  return (
    <>
      {run.absence && <AbsenceNotice absence={run.absence} steer={steer} />}
      <StepQuestion version={version} part={parts[place]} place={place} heading={heading} />
      <RunTimer run={run} />
      <RunControls
        isPaused={run.state === "paused"}
        isWritten={isWritten}
        onNext={next === undefined ? undefined : () => moveTo(next)}
        onBack={before === undefined ? undefined : () => moveTo(before)}
        onPause={() => say(pauseRun, saidWords.paused)}
        onGoOn={() => say(goOn, saidWords.goesOn)}
        onMore={() => say(extendStep, saidWords.more)}
        onEnd={end}
      />
      <StepTools
        tool={parts[place]?.tool}
        gathering={gathering}
        onDay={(day) => words.change("look-back-on", day)}
      />
      <div className={styles.sides}>
        {!gathering.isGathering && (
          <div className={styles.page}>
            <StepWords technique={technique} fields={parts[place]?.fields ?? []} words={words} />
            {taking && props.renderLessons?.(taking)}
          </div>
        )}
        <div className={styles.page}>
          <RunSteps version={version} run={run} />
          <PlanAgain onPlan={plan} />
          <RunDevice words={words} onForget={onForget} />
        </div>
      </div>
    </>
  );
}

const toStepSentence = (run: Run): string =>
  saidWords.step(run.place + 1, run.steps.length, Math.round(getStep(run).allotted / minute));
