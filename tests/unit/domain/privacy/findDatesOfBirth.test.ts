import { markDetails } from "#tests/support/privacy/markDetails.ts";

describe("a date of birth", () => {
  it.each([
    "born «12/03/1961»",
    "born «12.3.61»",
    "Born on «12 March 1961» in Sampletown",
    "born on the «12th of March 1961»",
    "born in Sampletown on «12/03/1961»",
    "born at 10:30 on «12/03/2024»",
    "newborn, «12/03/2024»",
    "DOB «1961-03-12»",
    "DOB: «12-03-1961»",
    "DoB:\n«12/03/1961»",
    "dob «120361»",
    "dob «12031961»",
    "D.O.B. «12 Mar 61»",
    "D.O.B «12-Mar-1961»",
    "d/o/b «3/12/61»",
    "date of birth is «12 03 1961»",
    "Date of birth: Sunday «12 March 1961»",
    "birthday «March 12, 1961»",
    "Sam (b. «12/03/1961») came",
    "Sam, b. «12 March 1961»",
    "Sam (b. «March 12, 1961»)",
    "«12/03/1961» (DOB)",
    "«12 March 1961», date of birth",
    "DOB «12\u00a0March\u00a01961»",
    "DOB «１２/０３/１９６１»",
  ])("is found beside its word: %j", (marked) => {
    expect(markDetails("DateOfBirth", marked)).toBe(marked);
  });

  it.each([
    "Review on 12/03/2026.",
    "12 March 2026",
    "born in 1961",
    "Sam (b. 1961)",
    "born on 12 March",
    "DOB: __/__/____",
    "DOB 99/99/1961",
    "DOB 31/02/1961",
    "The idea was born. On 12/03/2026 we met.",
    "a. 12/03/2026 meet\nb. 13/03/2026 send",
    "stubbornly 3 of 12",
    "job 12/03/2026",
  ])("is not seen in %j", (text) => {
    expect(markDetails("DateOfBirth", text)).toBe(text);
  });
});
