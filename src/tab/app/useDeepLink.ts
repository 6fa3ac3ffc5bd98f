import { useEffect, useRef } from "react";
import { useLocation } from "wouter";

import { isQuestion } from "../features/cards/useCardsQuestion.ts";
import { useHost } from "../platform/ServicesContext.ts";
import { findPage } from "./findPage.ts";

/** Follows the page that a link into the tab asked for: once, and not when the person has already gone elsewhere or asked the cards something. */
export function useDeepLink(): void {
  const host = useHost();
  const [place, navigate] = useLocation();
  const isSettled = useRef(false);
  const subPage = host.state === "teams" ? host.context.subPage : undefined;

  useEffect(() => {
    if (host.state === "connecting" || isSettled.current) return;
    isSettled.current = true;
    if (subPage === undefined || findPage(place)?.name !== "cards") return;
    if (isQuestion(location.search)) return;
    const [path = "", asked] = subPage.split("?");
    const page = findPage(path);
    // A link to the cards leads somewhere else only if it says what was asked of them.
    if (page && (page.name !== "cards" || asked !== undefined)) navigate(`/${subPage}`);
  }, [host.state, subPage, place, navigate]);
}
