/** What can be wrong with a package; the name is what a refusal begins with, and never changes. */
export type FaultName =
  | "placeholder-left"
  | "too-long"
  | "not-in-schema"
  | "not-https"
  | "foreign-address"
  | "wide-domain"
  | "icon-missing"
  | "icon-size"
  | "icon-colour"
  | "ids-mixed"
  | "nhs-name"
  | "claims-approval"
  | "unused-permission"
  | "unanswered-command"
  | "sign-in-address";

export interface Fault {
  readonly name: FaultName;
  readonly sentence: string;
}

export const toFault = (name: FaultName, sentence: string): Fault => ({ name, sentence });
