import type { Question } from "../Question.ts";
import { scopes } from "../scopes.ts";

export const readableRetryAfter: Question = {
  number: 9,
  asks: "May a page in a browser read Retry-After?",
  async ask({ send }) {
    // A browser lets a page read what this header of the answer names, and asks for it by naming the page's origin.
    const headers = { Origin: "https://cards.example" };
    const path = "/me?$select=id";
    const answer = await send({ method: "GET", path, scopes: scopes.person, headers });
    const exposed = (answer.headers.get("access-control-expose-headers") ?? "")
      .split(",")
      .map((name) => name.trim().toLowerCase());
    if (exposed.includes("retry-after")) return { answer: "yes: it is among the exposed headers" };
    return { answer: "no: it is not among the exposed headers" };
  },
};
