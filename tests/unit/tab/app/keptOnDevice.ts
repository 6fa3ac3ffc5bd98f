/** Everything that the device keeps, as one text to search. */
export const keptOnDevice = (): string =>
  JSON.stringify(Object.keys(localStorage).map((name) => [name, localStorage.getItem(name)]));
