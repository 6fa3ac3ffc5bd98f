import type { AppOptions, IPlugin } from "@microsoft/teams.apps";

type Logger = NonNullable<AppOptions<IPlugin>["logger"]>;

const say = (): void => undefined;

/** The SDK logs whole activities, with people's words in them; our own log line of each request says what may be said. */
export const quietLogger: Logger = {
  debug: say,
  info: say,
  warn: say,
  error: say,
  trace: say,
  log: say,
  child: () => quietLogger,
};
