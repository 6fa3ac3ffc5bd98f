import type { AboutTopic } from "./aboutTopics.ts";

/** The tab's addresses below `/app`: ids only, so that no words of a person stand in them. */
export const cardsAddress = "/";
export const notesAddress = "/notes";
/** What waits to be checked; with a key, that note is open beside the list. */
export const toCheckAddress = "/notes/to-check";
export const toCheckNoteAddress = (key: string): string => `${toCheckAddress}/${key}`;
export const lookAgainAddress = "/notes/look-again";
export const reviewersAddress = "/notes/reviewers";
export const noteHistoryAddress = (key: string): string => `/notes/${key}/history`;
export const noteReportAddress = (key: string): string => `/notes/${key}/report`;
export const messageAddress = "/message";
export const teamAddress = "/team";
export const healthAddress = "/health";
export const aboutAddress = (topic: AboutTopic): string => `/${topic}`;
/** A card; with a version, its steps start with that one. */
export const cardAddress = (techniqueId: string, versionId?: string): string =>
  `/cards/${techniqueId}${versionId === undefined ? "" : `?v=${versionId}`}`;
/** A card that is run step by step, in one of its versions. */
export const runAddress = (techniqueId: string, versionId?: string): string =>
  `/cards/${techniqueId}/run${versionId === undefined ? "" : `?v=${versionId}`}`;
/** A card as a page to print: a document of its own, outside the tab, so its whole address is here. */
export const printAddress = (techniqueId: string): string => `/app/print/${techniqueId}`;
export const noteFormAddress = (techniqueId: string): string => `/cards/${techniqueId}/note`;
export const noteAddress = (key: string): string => `/notes/${key}`;
export const noteEditAddress = (key: string): string => `/notes/${key}/edit`;

/** A card as the host's deep link names it. */
export const cardSubPage = (techniqueId: string): string => `cards/${techniqueId}`;

/** A note as the host's deep link names it: by its key alone. */
export const noteSubPage = (key: string): string => `notes/${key}`;

/** Is it working? as the host's deep link names it. */
export const healthSubPage = "health";
