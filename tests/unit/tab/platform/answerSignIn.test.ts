import { isSignInAnswer } from "#tab/platform/answerSignIn.ts";

it.each([
  ["#code=0.AbC&client_info=eyJ&state=eyJpZCI6", true],
  ["#error=access_denied&error_description=AADSTS65004&state=eyJpZCI6", true],
  ["", false],
  ["#", false],
  ["#state=of-mind", false],
  ["#barcode=1&estate=2", false],
  ["#code=1", false],
])("tells Entra's way back from an address of the tab: %s", (hash, isAnswer) => {
  expect(isSignInAnswer({ hash } as Location)).toBe(isAnswer);
});
