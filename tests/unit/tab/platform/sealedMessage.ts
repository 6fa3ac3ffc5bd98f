/** A sealed message as the server makes it: a compact JWE with a shared key, of which the page can read nothing. */
export const sealed =
  "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..c2FtcGxlLW5vbmNl.c2VhbGVkLXdvcmRz.dGFn";

/** What the server answers for it. */
export const opened = {
  text: "We ran out of blankets, so we rang the other ward.",
  isCut: false,
  key: "5a1f0d0e-6b0c-5b5e-9d5a-0f6c2f1f7a10",
};
