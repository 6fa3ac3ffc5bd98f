// `npm run prepare-site -- --site <address> …`: an administrator makes a team's lists, and lets the app into that one site. It can
// be run again at any time: what is there stays as it is.
import { createTokens } from "#infra/tenant/signIn/createTokens.ts";
import { SignInError } from "#infra/tenant/signIn/SignInError.ts";

import { adminScopes, createAdminGraph } from "./createAdminGraph.ts";
import { prepareSite } from "./prepareSite.ts";
import { prepareWords } from "./prepareWords.ts";
import { readArguments } from "./readArguments.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const asked = readArguments(process.argv.slice(2));
if (typeof asked === "string") stop([asked, prepareWords.usage]);
const { sites, appId, listName, graph: baseUrl, signIn } = asked;

try {
  const getToken = createTokens(signIn, { say });
  const mayGrant = appId !== undefined;
  const graph = createAdminGraph({ baseUrl, getToken, mayGrant, fetch });
  // Before anything is said of a site: whoever cannot sign in is told that, and nothing else.
  await getToken(adminScopes(mayGrant));
  let isDone = true;
  for (const site of sites) {
    const isReady = await prepareSite({ graph, site, listName, appId, say });
    isDone &&= isReady;
  }
  say(`\n${isDone ? prepareWords.done : prepareWords.notDone}`);
  process.exit(isDone ? 0 : 1);
} catch (error) {
  if (error instanceof SignInError) stop([error.message]);
  throw error;
}

function stop(lines: readonly string[]): never {
  process.stderr.write(`${lines.join("\n")}\n`);
  process.exit(1);
}
