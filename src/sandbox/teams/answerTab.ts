import type { Person } from "./directory.ts";
import type { LegacyContext } from "./legacyContext.ts";
import { type PeopleWanted, toPeopleWanted, toPickedPerson } from "./peopleWanted.ts";
import { type SharedContent, toSharedContent } from "./sharedContent.ts";
import { clientSdkVersion } from "./runtimeConfig.ts";
import { findText, type TabRequest, toText } from "./wire.ts";

/** How far the app says it has come. */
export type AppProgress = "starting" | "loaded" | "ready" | "failed";

/** What a tab may ask its host for; the page around the frame does the rest. */
export interface HostServices {
  readonly context: () => LegacyContext;
  readonly runtimeConfig: () => string;
  readonly signIn: (request: string) => Promise<string | undefined>;
  readonly openLink: (address: string) => boolean;
  readonly goTo: (subPage: string) => void;
  readonly share: (subPage: string, label: string) => void;
  /** Whether the content went into a conversation; an error of teams-js where this host cannot share. */
  readonly shareContent: (content: SharedContent) => Promise<"sent" | "closed" | "unsupported">;
  /** The people picked; nothing where the picker was closed without a choice. */
  readonly pickPeople: (wanted: PeopleWanted) => Promise<readonly Person[] | undefined>;
  readonly listenFor: (event: string) => void;
  readonly progress: (progress: AppProgress) => void;
  readonly settings: TabSettings;
  /** Only a page in a dialog has one. */
  readonly task?: TaskServices;
}

/** The side of a page in a dialog. */
export interface TaskServices {
  /** Closes the dialog; what it says, if anything, goes to the bot. */
  readonly complete: (result: unknown) => void;
  readonly resize: (size: unknown) => void;
}

/** The side of a tab that is added or removed: what it would save, and whether it may be pressed. */
export interface TabSettings {
  readonly read: () => unknown;
  readonly write: (settings: unknown) => void;
  readonly setValid: (isValid: boolean) => void;
  /** The page has done its part of saving or of being removed, or refuses to. */
  readonly finish: (refusal?: string) => void;
}

type Answer = readonly unknown[] | undefined;
type Call = (request: TabRequest, services: HostServices) => Answer | Promise<Answer>;

/** The host's half of teams-js: what each call is answered with, and nothing for those that want no answer. */
export async function answerTab(request: TabRequest, services: HostServices): Promise<Answer> {
  return Object.hasOwn(calls, request.func) ? calls[request.func]?.(request, services) : undefined;
}

export const isKnownCall = (func: string): boolean => Object.hasOwn(calls, func);

const calls: Readonly<Record<string, Call>> = {
  initialize(_request, { context, runtimeConfig }) {
    const { frameContext, hostClientType } = context();
    return [frameContext, hostClientType, clientSdkVersion, runtimeConfig()];
  },
  getContext: (_request, { context }) => [context()],
  registerHandler: ({ args }, { listenFor }) =>
    silent(() => {
      listenFor(toText(args[0]));
    }),
  "appInitialization.appLoaded": (_request, { progress }) =>
    silent(() => {
      progress("loaded");
    }),
  "appInitialization.success"(_request, { progress }) {
    progress("ready");
    return [];
  },
  "appInitialization.failure": (_request, { progress }) =>
    silent(() => {
      progress("failed");
    }),
  "appInitialization.expectedFailure": (_request, { progress }) =>
    silent(() => {
      progress("failed");
    }),
  executeDeepLink: ({ args }, { openLink }) =>
    openLink(toText(args[0])) ? [true] : [false, "This link cannot be opened."],
  "pages.currentApp.navigateTo"({ args }, { goTo }) {
    goTo(findText(args[0], "subPageId") ?? "");
    return [undefined];
  },
  shareDeepLink: ({ args }, { share }) =>
    silent(() => {
      share(toText(args[0]), toText(args[1]));
    }),
  async "sharing.shareWebContent"({ args }, { shareContent }) {
    const content = toSharedContent(args[0]);
    if (!content) return [noContent];
    const answer = await shareContent(content);
    if (answer === "sent") return [];
    return [answer === "closed" ? shareClosed : cannotShare];
  },
  async "people.selectPeople"({ args }, { pickPeople }) {
    const picked = await pickPeople(toPeopleWanted(args[0]));
    return picked ? [null, picked.map(toPickedPerson)] : [closedByPerson];
  },
  async "nestedAppAuth.execute"({ data }, { signIn }) {
    const answer = data === undefined ? undefined : await signIn(data);
    return answer === undefined ? undefined : [null, answer];
  },
  "tasks.completeTask": ({ args }, { task }) =>
    silent(() => {
      task?.complete(args[0]);
    }),
  "tasks.updateTask": ({ args }, { task }) =>
    silent(() => {
      task?.resize(args[0]);
    }),
  "settings.getSettings": (_request, { settings }) => [settings.read()],
  "settings.setSettings"({ args }, { settings }) {
    settings.write(args[0]);
    return [true];
  },
  "settings.setValidityState": ({ args }, { settings }) =>
    silent(() => {
      settings.setValid(args[0] === true);
    }),
  "settings.save.success": finish,
  "settings.save.failure": refuse,
  "settings.remove.success": finish,
  "settings.remove.failure": refuse,
};

/** teams-js: SdkError with ErrorCode.USER_ABORT. */
const closedByPerson = { errorCode: 8000, message: "The person closed the people picker." };

/** teams-js: USER_ABORT, NOT_SUPPORTED_ON_PLATFORM and INVALID_ARGUMENTS. */
const shareClosed = { errorCode: 8000, message: "The person closed the window." };
const cannotShare = { errorCode: 100, message: "Phones cannot share from a tab." };
const noContent = { errorCode: 4000, message: "Only an address can be shared." };

function finish(_request: TabRequest, { settings }: HostServices): undefined {
  settings.finish();
}

function refuse({ args }: TabRequest, { settings }: HostServices): undefined {
  settings.finish(toText(args[0]));
}

function silent(act: () => void): undefined {
  act();
}
