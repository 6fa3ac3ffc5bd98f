/** Stands in the built pages for the product's own address, which only its server knows. */
export const unknownAddress = "https://public-address.invalid";
