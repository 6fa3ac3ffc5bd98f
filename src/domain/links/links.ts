import { furtherReading } from "./furtherReading.ts";

/** A page worth opening, with the words a person sees. */
export interface Link {
  readonly title: string;
  /** Always https; `findLink` refuses anything else. */
  readonly address: string;
}

/** Every outward address of the product; `/config.json` may replace an address by its id. */
export const links: Readonly<Record<string, Link>> = {
  framework: {
    title: "NHS Knowledge Mobilisation Framework programme",
    address: "https://www.e-lfh.org.uk/programmes/knowledge-mobilisation-framework/",
  },
  "framework-e-learning": {
    title: "Knowledge Mobilisation Framework e-learning on the Learning Hub (sign-in needed)",
    address: "https://learninghub.nhs.uk/catalogue/Knowledge-Mobilisation-Framework",
  },
  toolkit: {
    title: "Knowledge mobilisation toolkit",
    address:
      "https://library.hee.nhs.uk/knowledge-mobilisation/knowledge-mobilisation-toolkit/knowledge-mobilisation-toolkit",
  },
  "knowledge-mobilisation-overview": {
    title: "Knowledge mobilisation in NHS libraries: an overview",
    address: "https://library.hee.nhs.uk/knowledge-mobilisation/overview",
  },
  "library-for-leaders": {
    title: "What NHS library and knowledge services can do for employers and leaders",
    address: "https://library.nhs.uk/employers-leaders/",
  },
  "patient-safety-events": {
    title: "Learn from patient safety events (LFPSE) service",
    address:
      "https://www.england.nhs.uk/patient-safety/patient-safety-insight/learning-from-patient-safety-events/learn-from-patient-safety-events-service/",
  },
  ...furtherReading,
};
