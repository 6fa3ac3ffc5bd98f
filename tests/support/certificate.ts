import { generate } from "selfsigned";

/** A certificate for the real names, made anew for each run and trusted by nobody. */
export async function createCertificate(
  names: readonly string[],
): Promise<{ readonly key: string; readonly cert: string }> {
  const made = await generate([{ name: "commonName", value: "Sample certificate" }], {
    keyType: "ec",
    extensions: [
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
