import type { PrivacyKind } from "#domain/privacy/privacyKind.ts";

/** What is asked about words that may tell who a patient is. */
export const privacyCheckWords = {
  heading: "Could these words tell who a patient is?",
  lead: "Nothing is saved yet. Remove what could tell who somebody is. Names of staff count too: write a role instead.",
  standsIn: "in",
  goTo: (words: string, where: string): string => `${where} Go to ${words}`,
  remove: "Remove",
  removeFrom: (words: string, where: string): string => `Remove ${words} from ${where}`,
  putBack: "Put it back",
  confirm: "I have checked these. Save",
  back: "Back to my words",
  asked: (count: number): string => `Not saved yet. ${toThings(count)} to check.`,
  removed: (left: number): string => `Removed. ${toThings(left)} left to check.`,
  cleared: "None of these words are left",
  canSave: "You can save your note now. Read it once more first.",
} as const;

const toThings = (count: number): string => (count === 1 ? "1 thing" : `${String(count)} things`);

/** What some words look like. */
export const privacyKindWords: Readonly<Record<PrivacyKind, string>> = {
  NhsNumber: "Looks like an NHS number",
  LikeNhsNumber: "Could be an NHS number",
  ChiNumber: "Looks like a patient number from Scotland (CHI)",
  HealthAndCareNumber: "Looks like a patient number from Northern Ireland",
  DateOfBirth: "Looks like a date of birth",
  Postcode: "Looks like a postcode",
  Phone: "Looks like a phone number",
  Email: "Looks like an email address",
  HospitalNumber: "Looks like a hospital number",
  PersonName: "Looks like a person's name",
  BedOrBay: "Looks like a patient's bed or bay",
  NationalInsurance: "Looks like a National Insurance number",
};
