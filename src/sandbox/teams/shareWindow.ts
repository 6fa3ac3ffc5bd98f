import { element } from "./element.ts";
import { openWindow } from "./openWindow.ts";

/** Shows the link that the app asked to share, ready to copy. */
export function showShareWindow(address: string, label: string): void {
  const field = element("input", { type: "text", readonly: true, value: address });
  const { root, answer } = openWindow({
    title: "Share a link to this tab",
    content: [element("p", {}, label), element("label", { class: "field" }, "Link", field)],
    answers: [
      { label: "Close", value: "close" },
      { label: "Copy", value: "copy" },
    ],
  });
  root.querySelector("input")?.select();
  void answer.then(async (value) => {
    if (value === "copy") await navigator.clipboard.writeText(address);
  });
}
