/** What `npm run print` says. */
export const printWords = {
  usage: [
    "Print the cards as a PDF in one of these ways:",
    "  npm run print -- --deck cards.pdf",
    "  npm run print -- --card after-action-review card.pdf",
    "  npm run print -- --poster after-action-review poster.pdf",
    "Say where people open the cards with --address https://cards.example. The QR codes lead there.",
  ].join("\n"),
  oneThing: "Ask for one thing: --deck, --card or --poster.",
  noFile: "Name the file to write, such as cards.pdf.",
  notPdf: (file) => `The file must end in .pdf, and ${file} does not.`,
  noCard: (id, ids) => `There is no card ${id}. The cards are: ${ids.join(", ")}.`,
  notAnAddress: (address, from) =>
    `${address} (${from}) is not an address for QR codes. It must be https, with nothing after the name.`,
  leadsTo: (address, from) => `The QR codes lead to ${address} (${from}).`,
  sample: "That is a sample address: give yours with --address before you hang anything on a wall.",
  written: (file, pages) => `${file}: ${pages === 1 ? "1 page" : `${pages} pages`}`,
  notStarted: (words) => `The product did not start, so nothing was printed.\n${words}`,
  notWritten: (file, code) => `${file} could not be written (${code}).`,
};
