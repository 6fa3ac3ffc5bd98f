import { useEffect, useRef, useSyncExternalStore } from "react";

import { useServices } from "#tab/platform/ServicesContext.ts";

import { type ShortcutAct, shortcuts } from "./shortcutWords.ts";

export function useShortcutSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const { shortcuts: device } = useServices();
  const isOn = useSyncExternalStore(device.subscribe, device.isOn, () => false);
  return [isOn, device.set];
}

/** Single letters, where the person has switched them on; never while they type, or with another key held down. */
export function useShortcuts(onPress: (act: ShortcutAct) => void): void {
  const [isOn] = useShortcutSwitch();
  const latest = useRef(onPress);

  useEffect(() => {
    latest.current = onPress;
  });

  useEffect(() => {
    if (!isOn) return;
    function press(event: KeyboardEvent): void {
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing)
        return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      const letter = event.key.toUpperCase();
      const shortcut = shortcuts.find((one) => one.letter === letter);
      if (!shortcut) return;
      // Else the letter would be typed into the field that takes the focus.
      event.preventDefault();
      latest.current(shortcut.act);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
}

/** Letters belong to what takes text, and to lists of choices, which jump to the letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("textarea, select, dialog")) return true;
  return (
    target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type)
  );
}
