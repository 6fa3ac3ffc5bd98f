/** Whether two directory ids are one person's: they are the same in capitals and in small letters. Nobody's id is nothing. */
export const isSamePerson = (one: string, other: string): boolean =>
  one !== "" && one.toLowerCase() === other.toLowerCase();
