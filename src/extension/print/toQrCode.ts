import { encode } from "uqr";

/** Four empty squares on each side: fewer, and phones look for the code longer. */
const quiet = 4;

/** An address as a QR code that still reads with one part in seven dirty or torn. */
export function toQrCode(address: string): string {
  const { data, size } = encode(address, { ecc: "M", border: quiet });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return (
    `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${squares.join("")}"/></svg>`
  );
}
