import { Fragment } from "react";

import { unknownAddress } from "#domain/links/unknownAddress.ts";
import type { TechniqueId } from "#domain/cards/technique.ts";

import { printWords } from "./printWords.ts";

/** Where the code that opens the card goes: the server draws it, because only the server knows its own address. */
export function PrintedCode({ id }: { readonly id: TechniqueId }) {
  const address = `${unknownAddress}/app/cards/${id}`;
  const parts = printWords.address(address).split("/");
  return (
    <figure className="code" data-address={address}>
      <figcaption>
        <strong>{printWords.opens}</strong>{" "}
        <span>
          {parts.map((part, place) => (
            <Fragment key={part}>
              {place > 0 && "/"}
              <wbr />
              {part}
            </Fragment>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
