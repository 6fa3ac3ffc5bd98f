import { findText, isRecord, toText } from "../wire.ts";
import type { CardPreview, ExtensionAnswer, FoundCard } from "./extensionAnswer.ts";
import { toTask } from "./toTask.ts";

const adaptiveCard = "application/vnd.microsoft.card.adaptive";
const unreachable: ExtensionAnswer = { kind: "unreachable" };

/** Reads a bot's answer to an invoke as Teams does; one that it cannot show counts as none. */
export function toExtensionAnswer(delivery: unknown): ExtensionAnswer {
  if (!isRecord(delivery) || delivery["status"] !== 200) return unreachable;
  const { body } = delivery;
  // A bot that has nothing to say after a dialog answers with an empty body.
  if (!isRecord(body)) return body === undefined || body === null ? nothing : unreachable;
  const { composeExtension, task } = body;
  if (isRecord(composeExtension)) return toComposeAnswer(composeExtension);
  if (isRecord(task)) return toTaskAnswer(task);
  return nothing;
}

const nothing: ExtensionAnswer = { kind: "nothing" };

function toComposeAnswer(answer: Readonly<Record<string, unknown>>): ExtensionAnswer {
  if (answer["type"] === "message") return { kind: "message", text: toText(answer["text"]) };
  if (answer["type"] !== "result") return unreachable;
  const { attachments } = answer;
  const cards = Array.isArray(attachments) ? attachments.flatMap(toCards) : [];
  return { kind: "cards", cards };
}

function toTaskAnswer(answer: Readonly<Record<string, unknown>>): ExtensionAnswer {
  if (answer["type"] === "message") return { kind: "message", text: toText(answer["value"]) };
  const task = toTask(answer["value"]);
  return task ? { kind: "task", task } : unreachable;
}

function toCards(attachment: unknown): readonly FoundCard[] {
  if (!isRecord(attachment) || attachment["contentType"] !== adaptiveCard) return [];
  const { content, preview } = attachment;
  if (!isRecord(content)) return [];
  const shown = isRecord(preview) && isRecord(preview["content"]) ? preview["content"] : undefined;
  return [{ content, preview: toPreview(shown, content) }];
}

function toPreview(
  shown: Readonly<Record<string, unknown>> | undefined,
  content: Readonly<Record<string, unknown>>,
): CardPreview {
  const images = shown?.["images"];
  const picture = findText(Array.isArray(images) ? images[0] : undefined, "url");
  return {
    title: findText(shown, "title") ?? findText(content, "fallbackText") ?? "",
    text: findText(shown, "text") ?? findText(shown, "subtitle") ?? "",
    ...(picture === undefined ? {} : { picture }),
  };
}
