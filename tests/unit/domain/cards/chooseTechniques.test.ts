import { chooseTechniques } from "#domain/cards/chooseTechniques.ts";
import { faces } from "#domain/cards/faces.ts";

import { situations } from "#tests/support/situations.ts";

it.each(situations)(
  "the 20 situations give the expected first answer: $says",
  ({ first, moment, minutes, people, place }) => {
    const situation = {
      moment,
      ...(minutes && { minutes }),
      ...(people && { people }),
      ...(place && { place }),
    };

    const [best] = chooseTechniques(faces, situation);

    expect(best?.card.id).toBe(first);
    expect(best?.fit).toBe("fits");
  },
);
