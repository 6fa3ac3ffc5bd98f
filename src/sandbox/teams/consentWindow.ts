import type { Person } from "./directory.ts";
import { element } from "./element.ts";
import { openWindow } from "./openWindow.ts";

/** Asks the person to agree to permissions, as Entra's window would; true when they accept. */
export async function askConsent(person: Person, scopes: readonly string[]): Promise<boolean> {
  const { answer } = openWindow({
    title: "Permissions requested",
    content: [
      element("p", {}, `Technique Cards asks ${person.displayName} for:`),
      element("ul", {}, ...scopes.map((scope) => element("li", {}, element("code", {}, scope)))),
      element("p", {}, "This is the sandbox. Accepting changes nothing outside it."),
    ],
    answers: [
      { label: "Cancel", value: "cancel" },
      { label: "Accept", value: "accept" },
    ],
  });
  return (await answer) === "accept";
}
