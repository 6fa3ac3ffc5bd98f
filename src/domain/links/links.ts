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
  "toolkit-action-reviews": {
    title: "Toolkit: before and after action reviews",
    address:
      "https://library.hee.nhs.uk/knowledge-mobilisation/knowledge-mobilisation-toolkit/before-action-review",
  },
  "action-review-guide": {
    title: "After and before action reviews, from Transformation Partners in Health and Care",
    address: "https://www.transformationpartners.nhs.uk/consulting/after-action-reviews/",
  },
  "action-review-summary": {
    title: "A template for a short After Action Review summary, from HSSIB",
    address: "https://hssib.org.uk/education/after-action-review-summary-report-template",
  },
  "action-review-alone": {
    title: "After Action Review page of the Cambridge medical library",
    address: "https://library.medschl.cam.ac.uk/nhs/knowledge-management/action-reviews-aar",
  },
  "action-review-stories": {
    title: "Posts about After Action Review on the Patient Safety Learning hub",
    address: "https://www.pslhub.org/tags/After%20action%20review/",
  },
  "toolkit-action-learning-sets": {
    title: "Toolkit: action learning sets",
    address:
      "https://library.hee.nhs.uk/knowledge-mobilisation/knowledge-mobilisation-toolkit/action-learning-sets",
  },
  "action-learning-at-york": {
    title: "How action learning sets work, from the University of York",
    address:
      "https://www.york.ac.uk/admin/hr/learning-and-development/leadership-and-management/managers-leaders-action-learning-sets/how-they-work",
  },
  "action-learning-set-up": {
    title: "A guide to setting up action learning, from RapidBI",
    address: "https://rapidbi.com/a-guide-to-setting-up-an-action-learning-programme/",
  },
  "self-assessment-tool": {
    title: "What the evidence and knowledge self-assessment is",
    address:
      "https://library.hee.nhs.uk/knowledge-mobilisation/self-assessment-tool/what-is-evidence-and-knowledge-self-assessment",
  },
  "self-assessment-how-to": {
    title: "How to use the evidence and knowledge self-assessment tool",
    address:
      "https://library.hee.nhs.uk/knowledge-mobilisation/self-assessment-tool/how-to-use-the-evidence-and-knowledge-self-assessment-tool",
  },
  "self-assessment-documents": {
    title: "Supporting documents for the self-assessment tool (older page)",
    address:
      "https://kfh.libraryservices.nhs.uk/knowledge-management/evidence-and-knowledge-self-assessment-tool/",
  },
  "self-assessment-reflection": {
    title: "One trust's reflection on using the self-assessment tool",
    address:
      "https://www.lksnorth.nhs.uk/blog/posts/remember-remember-reflecting-on-knowvember-2022/",
  },
};
