import { useEffect, useState } from "react";

import { useServices } from "#tab/platform/ServicesContext.ts";
import type { Organisation } from "#tab/platform/settings.ts";

const unknown: Organisation = {};

/** Who runs this copy of the product, as far as its settings say; nothing until they are here. */
export function useOrganisation(): Organisation {
  const { settings } = useServices();
  const [organisation, setOrganisation] = useState(unknown);

  useEffect(() => {
    let isStale = false;
    settings().then(
      (known) => {
        if (!isStale) setOrganisation(known.organisation ?? unknown);
      },
      // The page says what is true anywhere; whoever needs the settings says what is wrong with them.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [settings]);

  return organisation;
}
