import { answerTab, type HostServices } from "#sandbox/teams/answerTab.ts";
import { toRuntimeConfig } from "#sandbox/teams/runtimeConfig.ts";

/** A page of the app, whose host writes down what it was asked. */
export function createPage(change: Partial<HostServices> = {}) {
  const heard: string[] = [];
  const hear = (words: string) => void heard.push(words);
  const services: HostServices = {
    context: () => ({ frameContext: "content", hostClientType: "web" }),
    runtimeConfig: () => toRuntimeConfig("nested"),
    signIn: () => Promise.resolve(undefined),
    openLink: () => true,
    pickPeople: () => Promise.resolve(undefined),
    goTo: (page) => {
      hear(`go to ${page}`);
    },
    shareContent: () => Promise.resolve("sent"),
    share: (page, label) => {
      hear(`share ${page} ${label}`);
    },
    listenFor: (event) => {
      hear(`listen for ${event}`);
    },
    progress: hear,
    settings: {
      read: () => ({}),
      write: (settings) => {
        hear(`write ${JSON.stringify(settings)}`);
      },
      setValid: (isValid) => {
        hear(`valid ${String(isValid)}`);
      },
      finish: (refusal) => {
        hear(`finished ${refusal ?? ""}`);
      },
    },
    ...change,
  };
  const ask = (func: string, args: readonly unknown[] = [], data?: string) =>
    answerTab({ id: 1, func, args, ...(data === undefined ? {} : { data }) }, services);

  return { ask, heard };
}
