/** @jest-environment ./tests/support/browserLike.js */
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";

import { createChunk } from "#tab/app/createChunk.tsx";
import { ErrorBoundary } from "#tab/app/ErrorBoundary.tsx";

const Part = () => <p>Here it is</p>;

/** React wants to be waited for while a part is loading. */
async function show(Chunk: () => React.ReactNode): Promise<void> {
  // eslint-disable-next-line testing-library/no-unnecessary-act -- only an awaited act lets a suspended part go on
  await act(async () => {
    render(
      <ErrorBoundary place="/">
        <Suspense fallback={<p>Coming</p>}>
          <Chunk />
        </Suspense>
      </ErrorBoundary>,
      { onCaughtError: () => undefined },
    );
    await Promise.resolve();
  });
}

describe("a part that loads later", () => {
  it("is shown at once when it was loaded ahead of time, so that it opens with no network", async () => {
    let loads = 0;
    const Chunk = createChunk(() => {
      loads += 1;
      return loads === 1 ? Promise.resolve(Part) : Promise.reject(new TypeError("no network"));
    });
    const isHere = await Chunk.preload();

    await show(() => <Chunk />);

    expect(isHere).toBe(true);
    expect(screen.getByText("Here it is")).toBeInTheDocument();
    expect(loads).toBe(1);
  });

  it("is asked for anew by the page that needs it when it would not load ahead of time", async () => {
    let isOffline = true;
    const Chunk = createChunk(() =>
      isOffline ? Promise.reject(new TypeError("Failed to fetch module")) : Promise.resolve(Part),
    );
    const isHere = await Chunk.preload();

    isOffline = false;
    await show(() => <Chunk />);

    expect(isHere).toBe(false);
    expect(screen.getByText("Here it is")).toBeInTheDocument();
  });

  it("can be asked for again after it would not load", async () => {
    let isOffline = true;
    const Chunk = createChunk(() =>
      isOffline ? Promise.reject(new TypeError("Failed to fetch module")) : Promise.resolve(Part),
    );
    await show(() => <Chunk />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("could not be loaded");

    isOffline = false;
    Chunk.forgetFailure();
    await Chunk.preload();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));

    expect(screen.getByText("Here it is")).toBeInTheDocument();
  });
});
