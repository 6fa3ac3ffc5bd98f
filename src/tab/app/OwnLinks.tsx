import { type ReactNode, useEffect, useState } from "react";

import { useServices } from "../platform/ServicesContext.ts";
import { LinkAddresses } from "../ui/LinkAddresses.ts";

/** Puts this organisation's own addresses in place of the built-in ones, once the settings are known. */
export function OwnLinks({ children }: { readonly children: ReactNode }) {
  const { settings } = useServices();
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});

  useEffect(() => {
    let isStale = false;
    settings().then(
      ({ links }) => {
        if (!isStale) setAddresses(links);
      },
      // Without settings the built-in addresses stand; whoever needs the rest of them says what is wrong.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [settings]);

  return <LinkAddresses value={addresses}>{children}</LinkAddresses>;
}
