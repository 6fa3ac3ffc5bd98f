/** What `npm run static` says. */
export const staticWords = {
  usage: "npm run static -- --env dev|staging|prod --out folder",
  noEnvironment: "Say for which environment the files are: --env dev, --env staging or --env prod.",
  noFolder: "Say where the files go: --out folder.",
  strangeFlag: (name: string): string => `There is no ${name}.`,
  noFile: (file: string): string => `There is no ${file}. env/.env.example says what stands in it.`,
  inFile: (file: string): string => `${file} is not ready:`,
  sample: (name: string): string => `${name} is a sample, good for this machine only.`,
  foreignFolder: (folder: string): string =>
    `${folder} holds something else. Name a new folder, or one that this command has written.`,
  notWritten: "Nothing was written.",
  written: (count: number, folder: string): string => `${count} files in ${folder}`,
  noAddress: "PUBLIC_ADDRESS is not set: a link to a card will show no picture.",
  without:
    "A host of files serves the tab alone. It needs the package without the bot: npm run package -- --env … --no-bot",
  lost: "This address is not part of Technique Cards.",
  home: "Go to the cards",
} as const;
