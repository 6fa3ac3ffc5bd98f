import type { Finding } from "../Question.ts";
import type { Exchange } from "../wire/SentRequest.ts";

export interface QuestionResult {
  readonly number: number;
  readonly asks: string;
  readonly finding: Finding;
  readonly exchanges: readonly Exchange[];
}
