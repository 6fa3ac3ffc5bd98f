import { element } from "./element.ts";
import type { Task } from "./extension/extensionAnswer.ts";
import type { FrameServices } from "./frameServices.ts";
import { conversationWords, pageWords } from "./hostWords.ts";
import { openWindow } from "./openWindow.ts";
import { createTabFrame } from "./tabFrame.ts";
import { isRecord } from "./wire.ts";

interface TaskWindowOptions {
  readonly task: Task;
  readonly services: FrameServices;
  readonly isMute: boolean;
}

/** Teams' dialog with a page of the app in it; resolves to what the page said as it closed, if it said anything. */
export async function openTaskWindow({ task, services, isMute }: TaskWindowOptions) {
  let said: unknown;
  const frame = createTabFrame({
    title: task.title || pageWords.appName,
    address: task.url,
    isMute,
    services: {
      ...services,
      progress: () => undefined,
      settings: noSettings,
      task: {
        complete(result) {
          said = result;
          root.close("said");
        },
        resize(size) {
          if (isRecord(size)) setSize(root, size);
        },
      },
    },
  });
  const { root, answer } = openWindow({
    title: task.title || pageWords.appName,
    className: "task",
    content: [frame.root],
    answers: [{ label: conversationWords.closeDialog, value: "close" }],
  });
  setSize(root, { width: task.width, height: task.height });

  await answer;
  frame.close();
  return said;
}

function setSize(root: HTMLElement, size: Readonly<Record<string, unknown>>): void {
  for (const name of ["width", "height"]) {
    const value = size[name];
    if (typeof value === "number") root.style.setProperty(`--task-${name}`, `${String(value)}px`);
  }
}

const noSettings = {
  read: () => undefined,
  write: () => undefined,
  setValid: () => undefined,
  finish: () => undefined,
} as const;

/** Says something that the app, or Teams in its place, answered to a person. */
export function openMessageWindow(text: string): void {
  openWindow({
    title: pageWords.appName,
    content: [element("p", { role: "alert" }, text)],
    answers: [{ label: conversationWords.closeDialog, value: "close" }],
  });
}
