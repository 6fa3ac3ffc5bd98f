import type { Printed } from "./printed.ts";
import { printWords } from "./printWords.ts";

const hints = {
  card: printWords.cardHint,
  poster: printWords.posterHint,
  deck: printWords.deckHint,
} as const;

/** Stands above the paper on the screen and never on the paper. The button waits for the script that it needs. */
export function PrintBar({
  printed,
  title,
}: {
  readonly printed: Printed;
  readonly title: string;
}) {
  const id = printed.kind === "deck" ? undefined : printed.technique.id;
  return (
    <header className="bar">
      <a href={id === undefined ? "/app/" : `/app/cards/${id}`}>
        <span aria-hidden="true">‹ </span>
        {id === undefined ? printWords.backToCards : printWords.backToCard}
      </a>
      <h1>{title}</h1>
      <p>{hints[printed.kind]}</p>
      <p>{printWords.keepHint}</p>
      <div className="ways">
        <button type="button" hidden>
          {printWords.print}
        </button>
        <noscript>{printWords.pressHint}</noscript>
        {id !== undefined && (
          <nav aria-label={printWords.ways}>
            <WayLink kind="card" printed={printed} href={`/app/print/${id}`} />
            <WayLink kind="poster" printed={printed} href={`/app/print/poster/${id}`} />
            <WayLink kind="deck" printed={printed} href="/app/print/deck" />
          </nav>
        )}
      </div>
    </header>
  );
}

const ways = {
  card: printWords.asCard,
  poster: printWords.asPoster,
  deck: printWords.asDeck,
} as const;

interface WayLinkProps {
  readonly kind: Printed["kind"];
  readonly printed: Printed;
  readonly href: string;
}

function WayLink({ kind, printed, href }: WayLinkProps) {
  return (
    <a href={href} aria-current={kind === printed.kind ? "page" : undefined}>
      {ways[kind]}
    </a>
  );
}
