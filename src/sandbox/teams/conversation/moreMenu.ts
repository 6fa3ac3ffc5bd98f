import { button, element } from "../element.ts";
import { conversationWords } from "../hostWords.ts";
import { icon } from "../icon.ts";

interface MenuItem {
  readonly label: string;
  readonly onPick: () => void;
}

/** What can be done with one message, behind one button. */
export function createMoreMenu(whose: string, items: readonly MenuItem[]): HTMLElement {
  const more = button(icon("more"), toggle, {
    "aria-label": `${conversationWords.more} ${whose}`,
    "aria-haspopup": "menu",
    "aria-expanded": "false",
  });
  const entries = items.map(({ label, onPick }) =>
    button(
      label,
      () => {
        close();
        more.focus();
        onPick();
      },
      { role: "menuitem", tabindex: "-1" },
    ),
  );
  const menu = element(
    "div",
    { role: "menu", "aria-label": `${conversationWords.more} ${whose}`, hidden: true },
    ...entries,
  );
  const root = element("div", { class: "more" }, more, menu);

  function toggle(): void {
    if (menu.hidden) open();
    else close();
  }

  function open(): void {
    menu.hidden = false;
    more.setAttribute("aria-expanded", "true");
    entries[0]?.focus();
  }

  function close(): void {
    menu.hidden = true;
    more.setAttribute("aria-expanded", "false");
  }

  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
      more.focus();
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = entries.findIndex((entry) => entry === document.activeElement);
    entries.at((at + step) % entries.length)?.focus();
  });
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) close();
  });

  return root;
}
