/** What a stretch of text looks like. These words are kept in the list for ever (LnConfirmed), so none is ever renamed. */
export const privacyKinds = [
  "NhsNumber",
  "LikeNhsNumber",
  "ChiNumber",
  "HealthAndCareNumber",
  "DateOfBirth",
  "Postcode",
  "Phone",
  "Email",
  "HospitalNumber",
  "PersonName",
  "BedOrBay",
  "NationalInsurance",
] as const;

export type PrivacyKind = (typeof privacyKinds)[number];
