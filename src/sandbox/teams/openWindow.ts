import { button, element } from "./element.ts";

interface WindowOptions {
  readonly title: string;
  readonly className?: string;
  readonly content: readonly Node[];
  /** The buttons, each with what the window then answers; the last stands out. */
  readonly answers: readonly { readonly label: string; readonly value: string }[];
}

export interface OpenedWindow {
  readonly root: HTMLDialogElement;
  /** The value of the pressed button; an empty text when it was closed in another way. */
  readonly answer: Promise<string>;
}

/** A window inside this page, as Teams shows them; the browser keeps the focus in it and gives it back. */
export function openWindow({ title, className, content, answers }: WindowOptions): OpenedWindow {
  const heading = element("h2", { id: `window-${crypto.randomUUID()}` }, title);
  const root = element(
    "dialog",
    { "aria-labelledby": heading.id, class: `window ${className ?? ""}` },
    heading,
    ...content,
  );
  const buttons = answers.map(({ label, value }) =>
    button(
      label,
      () => {
        root.close(value);
      },
      { value },
    ),
  );
  root.append(element("div", { class: "window-answers" }, ...buttons));
  document.body.append(root);

  const answer = new Promise<string>((resolve) => {
    root.addEventListener("close", () => {
      resolve(root.returnValue);
      root.remove();
    });
  });
  root.showModal();
  return { root, answer };
}
