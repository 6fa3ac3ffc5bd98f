import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import type { HostContext, HostState } from "#tab/platform/Host.ts";
import type { OpenMessage } from "#tab/platform/OpenedMessage.ts";
import { openSealed } from "#tab/platform/openSealed.ts";
import { rememberOpened } from "#tab/platform/rememberOpened.ts";
import { inWard7 } from "#tests/unit/tab/app/createTestHost.ts";
import { openTab, type OpenTab, type OpenTabOptions } from "#tests/unit/tab/app/openTab.tsx";
import { opened, sealed } from "#tests/unit/tab/platform/sealedMessage.ts";

/** The words of the message, and the key of its note. */
export const { text, key } = opened;

/** Asha in a dialog over the ward's channel. */
export const inDialog = (changes: Partial<HostContext> = {}): HostState =>
  inWard7({ frame: "dialog", ...changes });

export interface MessageOptions extends OpenTabOptions {
  /** What the server says, one answer after the other; the last one for ever. */
  readonly answers?: readonly (() => Promise<Response>)[];
}

export const says =
  (body: unknown, status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(Response.json(body, { status }));

/** Opens the dialog with the sealed message in it. */
export function openDialog({ answers = [says(opened)], ...options }: MessageOptions = {}): OpenTab {
  const openMessage = options.services?.openMessage ?? opening(answers);
  return openTab("/app/message", {
    state: inDialog(),
    ...options,
    services: { openMessage, ...options.services },
  });
}

function opening(answers: NonNullable<MessageOptions["answers"]>): OpenMessage {
  const left = [...answers];
  const fetch = () =>
    (left.length > 1 ? left.shift() : left[0])?.() ??
    Promise.reject(new TypeError("Failed to fetch"));
  const getIdToken = () => Promise.resolve("id.of.asha");
  const page = new URL("https://cards.example/app/message");
  return rememberOpened(({ mayAsk }) => openSealed({ sealed, page, getIdToken, fetch }, mayAsk));
}

export const box = (name: RegExp) => screen.findByRole("textbox", { name });
export const happened = () => box(/What did you expect, and what happened/);
export const nextTime = () => box(/Next time, do this/);
export const card = () => screen.findByRole("combobox", { name: /Which card/ });
export const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** Writes the advice and saves. */
export async function saveWith(user: UserEvent, words: string): Promise<void> {
  await user.click(await nextTime());
  await user.paste(words);
  await user.click(await button("Save"));
}
