const techniques = [
  ["self-assessment", "Self-assessment", "Before"],
  ["peer-assist", "Peer Assist", "Before"],
  ["before-action-review", "Before Action Review", "Before"],
  ["after-action-review", "After Action Review", "During"],
  ["knowledge-cafe", "Knowledge Café", "During"],
  ["knowledge-assets", "Knowledge Assets", "During"],
  ["knowledge-harvesting", "Knowledge Harvesting", "After"],
  ["retrospect", "Retrospect", "After"],
] as const;

const kinds = ["Repeat", "Avoid", "Improve", "Idea"] as const;
const topics = ["handover", "the morning round", "ordering stock", "the new rota", "discharge"];
const advice = ["Begin", "Agree who leads", "Write it on the board", "Ask the night team"];

const pick = <One>(from: readonly One[], at: number): One => {
  const found = from[at % from.length];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
};

/** The fields of a note that waits; plainly a sample, and always the same one for the same number. */
export function toSampleNote(
  number: number,
  day: Date,
  authorId: string,
): Readonly<Record<string, string>> {
  const [id, name, stage] = pick(techniques, number);
  const topic = pick(topics, number);
  const nextTime = `${pick(advice, Math.floor(number / 5))} before ${topic} (sample ${number}).`;
  const reviewBy = toDay(addYear(day));
  return {
    Title: nextTime,
    LnKey: `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
    LnPeriod: toMonth(day),
    LnState: "Waiting",
    LnTechniqueYear: `${id}/${day.getUTCFullYear()}`,
    LnReviewMonth: reviewBy.slice(0, 7),
    LnReviewBy: reviewBy,
    LnTechnique: name,
    LnStage: stage,
    LnKind: pick(kinds, number),
    LnHappened: `Sample: ${topic} took longer than we had planned.`,
    LnLearned: "Sample: nobody knew who would start.",
    LnNextTime: nextTime,
    LnReuse: number % 4 === 0 ? "No" : "Yes",
    LnTags: `sample;${topic}`,
    LnSource: "tab",
    LnAuthorOid: authorId,
    LnSchema: "1",
  };
}

const toDay = (day: Date): string => day.toISOString().slice(0, 10);
const toMonth = (day: Date): string => day.toISOString().slice(0, 7);

const addYear = (day: Date): Date =>
  new Date(Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate()));
