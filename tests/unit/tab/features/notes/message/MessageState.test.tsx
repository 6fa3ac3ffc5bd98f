/** @jest-environment ./tests/support/browserLike.js */
import { screen } from "@testing-library/react";

import { GraphError } from "#graph/client/GraphError.ts";
import { expectState } from "#tests/unit/tab/app/expectState.ts";
import { opened } from "#tests/unit/tab/platform/sealedMessage.ts";

import { button, happened, inDialog, openDialog, says } from "./messageWorld.ts";

const refusal = { error: "A plain sentence of the server's." };

describe("a message that does not open", () => {
  it.each([401, 403])("says whose it is not where the server answers %d", async (status) => {
    openDialog({ answers: [says(refusal, status)] });

    await expectState({
      title: "You may not open this message",
      meaning: /Teams handed it to another person/,
      step: "Close",
    });
  });

  it.each([400, 410])("is to be chosen again where the server answers %d", async (status) => {
    openDialog({ answers: [says(refusal, status)] });

    await expectState({
      title: "This message cannot be opened any more",
      meaning: /Close this window and choose the message again/,
      step: "Close",
    });
  });

  it("is tried again by the person where the server could not be reached", async () => {
    const { user } = openDialog({ answers: [says(refusal, 503), says(opened)] });
    await expectState({
      title: "The message could not be reached",
      meaning: /Check your network, then try again/,
      step: "Try again",
    });

    await user.click(await button("Try again"));

    expect(await happened()).toHaveValue(opened.text);
  });

  it("opens after a click where the person has to agree first, and asks nothing before", async () => {
    const asked: boolean[] = [];
    const { user } = openDialog({
      services: {
        openMessage: ({ mayAsk }) => {
          asked.push(mayAsk);
          return mayAsk
            ? Promise.resolve({ ...opened, key: opened.key as never })
            : Promise.reject(new GraphError("consent-needed"));
        },
      },
    });
    await screen.findByRole("heading", { name: "Technique Cards needs your agreement" });
    expect(asked).toEqual([false]);

    await user.click(await button("Continue"));

    expect(await happened()).toHaveValue(opened.text);
    expect(asked).toEqual([false, true]);
  });

  it("says how to close the window where Teams would not", async () => {
    const { user } = openDialog({
      state: inDialog({ frame: "content" }),
      answers: [says(refusal, 410)],
    });

    await user.click(await button("Close"));

    expect(await screen.findAllByText(/Close it with the cross at its top/)).not.toHaveLength(0);
  });
});
