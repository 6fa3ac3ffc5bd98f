/** papaparse has no types of its own, and those of others bring a server's globals along; this is the one function we call. */
declare module "papaparse" {
  const papa: {
    unparse(
      data: { readonly fields: readonly string[]; readonly data: readonly (readonly string[])[] },
      config: { readonly escapeFormulae: RegExp; readonly quotes: boolean },
    ): string;
  };
  export = papa;
}
