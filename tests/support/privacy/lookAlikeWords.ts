import type { Writer } from "./corpusLine.ts";

/** Lines whose words look like a place, a person or an address and are none. */
export const lookAlikeWords: Readonly<Record<string, Writer>> = {
  ward: (r) => `Ward ${String(1 + r.below(40))}${r.pick(["", "A", "B", " East"])} tried it first.`,
  "ward by its name": (r) =>
    `${r.pick(["Nightingale", "Rose", "Lister", "Bevan"])} ward and ${r.pick(["A&E", "ITU", "Theatre 3"])} agree.`,
  room: (r) =>
    `Room ${String(1 + r.below(30))}, floor ${String(r.below(9))}, ${r.pick(["Block C", "Level B2"])}.`,
  "floor of a block": (r) =>
    `Block ${r.pick(["b", "e", "m", "s"])}${String(1 + r.below(20))} ${r.pick(["1st", "2nd", "3rd", "4th"])} floor.`,
  "count of beds": (r) =>
    `We have ${String(4 + r.below(30))} beds and a ${String(2 + r.below(6))}-bed bay.`,
  "words with bed": (r) =>
    `The bed ${r.pick(["base", "manager", "meeting", "state", "space"])} was ${r.pick(["full", "late", "new"])}.`,
  "time in bed": (r) =>
    `Patients stay in bed ${String(2 + r.below(8))} ${r.pick(["hours", "days", "weeks", "times"])} too long.`,
  "other bays": (r) =>
    `${r.pick(["Parking", "Loading", "Ambulance"])} bay ${String(1 + r.below(9))} is blocked.`,
  "half a postcode": (r) =>
    `People in the ${r.pick(["LS1", "SW1A", "B15", "M14"])} area come by bus.`,
  "product code": (r) =>
    `Item ${r.pick(["AB", "XK", "QT"])}${r.digits(2)}-${r.digits(4)}${r.pick(["", "Z"])} fits the pump.`,
  "short code": (r) =>
    `Use form ${r.pick(["s1", "a2", "f3"])}${r.digits(2)}${r.pick(["ab", "xz", "hd"])} today.`,
  "policy code": (r) =>
    `Policy ${r.pick(["HR", "IG", "CL"])}${r.digits(2)} v${r.digits(1)}.${r.digits(1)} section ${r.digits(1)}.${r.digits(1)}.${r.digits(1)}`,
  "file name": (r) => `Saved as AAR_${r.digits(8)}_v${r.digits(1)}.docx and IMG_${r.digits(4)}.jpg`,
  "address of a page": (r) => `https://example.org/teams/${r.digits(3)}/notes?page=${r.digits(2)}`,
  handle: (r) => `Thanks @ward${r.digits(1)} and @theatre.team for coming.`,
  "meeting at a place": () => "Look at example.org or meet at the Sample Centre.",
  month: (r) =>
    `${r.pick(["May", "March", "April", "August"])} is busy; ${r.pick(["Mark the date", "Will it work?", "Grace and hope."])}`,
  "names without a title": (r) =>
    `${r.pick(["Hope", "Joy", "Rose", "Bill"])} was shared and the ${r.pick(["Bill", "Rose", "Grace"])} was paid.`,
  roles: (r) =>
    `The ${r.pick(["doctor", "nurse", "sister", "matron", "professor", "registrar"])} in charge ${r.pick(["asked", "agreed"])}.`,
  "person left out": (r) =>
    `${r.pick(["Mr", "Mrs", "Dr", "Ms"])} ${r.pick(["A", "B", "X", "Y"])} came in at night.`,
  "Master as a word": (r) =>
    `Master ${r.pick(["Plan", "Copy", "Class", "File"])} and master ${r.pick(["trainer", "list"])}.`,
  "miss as a word": (r) =>
    `Miss ${r.pick(["Monday's", "the", "no", "a"])} round and we ${r.pick(["miss", "missed"])} a lot.`,
  scan: (r) =>
    `${r.pick(["MR scan", "MR imaging", "MRI", "MR angiogram", "MR SCAN"])} booked before the list.`,
  "MS products": (r) =>
    `Use MS ${r.pick(["Teams", "Word", "Forms", "Excel"])} or ${r.pick(["ms", "MS"])} 50 delays.`,
  "end of a sentence": (r) =>
    `Ask the Dr. ${r.pick(["Then", "She", "They", "If"])} the team decides.`,
  "National Insurance sample": (r) =>
    `Like QQ ${r.digits(2)} ${r.digits(2)} ${r.digits(2)} ${r.pick(["A", "B", "C"])} on the form.`,
  "two letters and six digits": (r) =>
    `${r.pick(["GB", "NT", "DX", "FI", "UV"])}${r.digits(6)}${r.pick(["A", "C", "E"])} is a part.`,
  "born of an idea": (r) =>
    `The idea was born in ${r.pick(["spring", "a huddle", "2019"])} and a newborn team.`,
  "unit and patient counts": (r) =>
    `Patient number ${r.digits(1)} of ${r.digits(2)}, unit ${r.digits(1)}, hospital ${r.digits(1)}.`,
  "case notes": (r) => `Case notes were missing ${r.digits(1)} times in ${r.digits(2)} clinics.`,
  grid: (r) =>
    `Fig ${r.digits(1)}b, table ${r.digits(1)}.${r.digits(2)}, step ${r.digits(1)} of ${r.digits(1)}.`,
  prose: (r) =>
    `What went well: ${r.pick(["the huddle", "the board", "handover"])}. Next time, start ${r.digits(2)} minutes earlier.`,
  "NHS in prose": (r) => `NHS England asked ${r.digits(2)} trusts; the NHS is ${r.digits(2)}.`,
  "blank form": () => "NHS number: ____ DOB: __/__/____ Name: ____ Bed: __",
};
