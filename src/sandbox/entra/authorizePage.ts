import { html } from "hono/html";

import type { Account } from "./account.ts";

interface AuthorizePageOptions {
  readonly people: readonly Account[];
  readonly scopes: readonly string[];
}

/** The sign-in window: pick a person, and with that agree to what the app asks for. */
export const authorizePage = ({ people, scopes }: AuthorizePageOptions) =>
  page(
    "Sandbox sign-in",
    html`<form method="post">
      <p>Pick who signs in. Nobody here is real and there is no password.</p>
      <p>The app asks for:</p>
      <ul>
        ${scopes.map((scope) => html`<li>${scope}</li>`)}
      </ul>
      ${people.map(
        ({ id, displayName, userPrincipalName }) =>
          html`<p>
            <button name="person" value="${id}">${displayName}</button> ${userPrincipalName}
          </p>`,
      )}
      <p><button name="person" value="">Cancel</button></p>
    </form>`,
  );

/** Shown where a request is so wrong that the browser must not be sent on. */
export const refusalPage = (sentence: string) =>
  page("Sandbox sign-in: refused", html`<p>${sentence}</p>`);

const page = (title: string, body: ReturnType<typeof html>) =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
