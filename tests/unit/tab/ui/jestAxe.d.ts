/** jest-axe has no types of its own; this is the one function that the screens' tests call. */
declare module "jest-axe" {
  export function axe(element: Element): Promise<{
    readonly violations: readonly { readonly id: string; readonly help: string }[];
  }>;
}
