/** The reviewer's answer to "Would this change patient care?". */
export interface PatientCare {
  readonly changes: boolean;
  /** Where the organisation's own governance has it; wanted when it changes care. */
  readonly reference: string;
}

export interface NewAction {
  readonly what: string;
  /** A role, never a name. */
  readonly owner: string;
  /** A day, `2026-12-01`, or nothing. */
  readonly due: string;
}

/** What goes with any decision. */
interface Also {
  /** The day to look again, where it is to be another than the note's own. */
  readonly reviewBy?: string;
  readonly action?: NewAction;
}

/** What a reviewer decided about one note. */
export type Decision =
  | ({ readonly kind: "check"; readonly patientCare?: PatientCare } & Also)
  | ({ readonly kind: "ask-change"; readonly comment: string } & Also)
  | ({ readonly kind: "close"; readonly comment: string } & Also)
  | ({
      readonly kind: "practice";
      readonly comment: string;
      readonly patientCare?: PatientCare;
    } & Also);
