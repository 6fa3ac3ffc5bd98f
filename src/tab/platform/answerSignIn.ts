/** Whether this window is MSAL's own pop-up on its way back from Entra: the answer stands in the fragment. */
export const isSignInAnswer = ({ hash }: Location): boolean =>
  /[#&]state=/.test(hash) && /[#&](code|error)=/.test(hash);

/** Hands the answer to the window that asked, which then closes this one. */
export async function answerSignIn(): Promise<void> {
  const { broadcastResponseToMainFrame } = await import("@azure/msal-browser/redirect-bridge");
  await broadcastResponseToMainFrame();
}
