/** The part of `links` that the product itself names, whatever card is open. */
export const productLinks = {
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
};
