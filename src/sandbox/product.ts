import type { Middleware } from "./openPort.ts";

/** The product as the sandbox mounts it: as built, or from its sources for those who change it. */
export interface Product {
  readonly answer: (request: Request) => Response | Promise<Response>;
  readonly middleware?: Middleware;
  readonly close?: () => Promise<void>;
}
