import { createContext, useContext } from "react";

/** Addresses by link id that this organisation has put in place of the built-in ones. */
export const LinkAddresses = createContext<Readonly<Record<string, string>>>({});

export const useLinkAddresses = (): Readonly<Record<string, string>> => useContext(LinkAddresses);
