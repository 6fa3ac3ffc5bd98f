type Environment = Readonly<Record<string, string | undefined>>;

/** What each setting of the message extension needs beside it; each sentence names one that is missing or in the way. */
export function findExtensionProblems(env: Environment): readonly string[] {
  const { BOT_ID, CLIENT_ID, PUBLIC_ADDRESS, MESSAGE_ACTION, SEAL_KEY, GRAPH } = env;
  const hasBot = BOT_ID !== undefined;
  const wantsAction = MESSAGE_ACTION === "yes";
  const problems: readonly (readonly [boolean, string])[] = [
    [
      hasBot && BOT_ID.toLowerCase() === CLIENT_ID?.toLowerCase(),
      "BOT_ID must not be the CLIENT_ID: the bot is an application of its own.",
    ],
    [hasBot && PUBLIC_ADDRESS === undefined, "BOT_ID needs the PUBLIC_ADDRESS that people open."],
    [
      hasBot && GRAPH !== undefined && GRAPH !== "https://graph.microsoft.com",
      "BOT_ID is for Microsoft's public cloud only. Leave it out with this GRAPH.",
    ],
    [wantsAction && !hasBot, "MESSAGE_ACTION needs a BOT_ID."],
    [wantsAction && SEAL_KEY === undefined, "MESSAGE_ACTION needs a SEAL_KEY."],
    [
      env["BOT_MANAGED_IDENTITY"] === "yes" && env["BOT_SECRET"] !== undefined,
      "BOT_SECRET and BOT_MANAGED_IDENTITY are two ways to do one thing. Choose one.",
    ],
  ];
  return problems.flatMap(([stands, sentence]) => (stands ? [sentence] : []));
}
