/** @jest-environment ./tests/support/browserLike.js */
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";

import { ErrorBoundary } from "#tab/app/ErrorBoundary.tsx";

describe("a page with a bug in it", () => {
  it("gives way to a plain page that says the words are kept, and can be tried again", async () => {
    let isBroken = true;
    function Page() {
      if (isBroken) throw new Error("a bug");
      return <p>All well</p>;
    }
    const caught: unknown[] = [];
    render(
      <ErrorBoundary place="/">
        <Page />
      </ErrorBoundary>,
      { onCaughtError: (error) => caught.push(error) },
    );
    expect(screen.getByText(/kept as a draft/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();

    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));

    expect(screen.getByText("All well")).toBeInTheDocument();
    expect(caught).toHaveLength(1);
  });

  it("names a lost connection when a part of the app would not load", () => {
    function Page(): never {
      throw new TypeError("Failed to fetch dynamically imported module");
    }

    render(
      <ErrorBoundary place="/">
        <Page />
      </ErrorBoundary>,
      { onCaughtError: () => undefined },
    );

    expect(screen.getByText(/^You may be offline/)).toBeInTheDocument();
  });

  it("leaves the page its one heading and its focus where only a part would not load", () => {
    function Part(): never {
      throw new TypeError("Failed to fetch dynamically imported module");
    }

    render(
      <>
        <ErrorBoundary isPart place="/">
          <Part />
        </ErrorBoundary>
        <h1>The page</h1>
      </>,
      { onCaughtError: () => undefined },
    );

    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The page");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("could not be loaded");
    expect(document.body).toHaveFocus();
  });

  it("leaves nothing in its place where the page itself says what matters", () => {
    function Part(): never {
      throw new TypeError("Failed to fetch dynamically imported module");
    }

    const { container } = render(
      <ErrorBoundary isPart isSilent place="/">
        <Part />
      </ErrorBoundary>,
      { onCaughtError: () => undefined },
    );

    expect(container).toBeEmptyDOMElement();
  });

  it("is left behind when the person goes to another place", () => {
    function Page({ isBroken }: { readonly isBroken: boolean }) {
      if (isBroken) throw new Error("a bug");
      return <p>The other place</p>;
    }
    const { rerender } = render(
      <ErrorBoundary place="/one">
        <Page isBroken />
      </ErrorBoundary>,
      { onCaughtError: () => undefined },
    );

    rerender(
      <ErrorBoundary place="/two">
        <Page isBroken={false} />
      </ErrorBoundary>,
    );

    expect(screen.getByText("The other place")).toBeInTheDocument();
  });
});
