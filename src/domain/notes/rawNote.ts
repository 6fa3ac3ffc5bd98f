/**
 * A note as its list keeps it: every value a string, an empty one left out. The graph room renames these to columns
 * and does nothing else. Stage is `Before`/`During`/`After`, reuse `Yes`/`No`, agreed `Yes` or nothing.
 */
export interface RawNote {
  readonly key?: string;
  readonly title?: string;
  readonly period?: string;
  readonly state?: string;
  readonly techniqueName?: string;
  readonly techniqueYear?: string;
  readonly stage?: string;
  readonly kind?: string;
  readonly happened?: string;
  readonly learned?: string;
  readonly nextTime?: string;
  readonly answers?: string;
  readonly reuse?: string;
  readonly action?: string;
  readonly actionOwner?: string;
  readonly actionDue?: string;
  readonly actionState?: string;
  readonly reviewMonth?: string;
  readonly reviewBy?: string;
  readonly tags?: string;
  readonly lessonsUsed?: string;
  readonly mergedInto?: string;
  readonly confirmed?: string;
  readonly source?: string;
  readonly agreed?: string;
  readonly reviewComment?: string;
  readonly reviewedAt?: string;
  readonly authorOid?: string;
  readonly schema?: string;
}
