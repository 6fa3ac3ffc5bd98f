const toolkit = "https://library.hee.nhs.uk/knowledge-mobilisation/knowledge-mobilisation-toolkit";

/** The part of `links` that the cards alone name, so that an address never stands in a card. */
export const furtherReading = {
  "toolkit-action-reviews": {
    title: "Toolkit: before and after action reviews",
    address: `${toolkit}/before-action-review`,
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
    address: `${toolkit}/action-learning-sets`,
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
  "peer-assist-nhs": {
    title: "Peer assist step by step, from the Kettering NHS library",
    address: "https://kghlibrary.koha-ptfs.co.uk/km/peer-assist/",
  },
  "peer-assist-world-bank": {
    title: "How to organise a peer assist, from the World Bank",
    address:
      "https://collaboration.worldbank.org/content/sites/collaboration-for-development/en/groups/communities4Dev/blogs.entry.html/2021/03/30/organizing_a_peerassist-S3q7.html",
  },
  "peer-assist-method": {
    title: "The peer assist method, from the ILO training centre",
    address: "https://blog.itcilo.org/facilitation-method-peer-assist/",
  },
  "knowledge-toolbox": {
    title: "Knowledge management toolbox of the UK Health Security Agency library",
    address: "https://ukhsalibrary.koha-ptfs.co.uk/km/kmtoolbox/",
  },
  "toolkit-knowledge-cafe": {
    title: "Toolkit: knowledge cafés",
    address: `${toolkit}/knowledge-cafe`,
  },
  "knowledge-cafe-guide": {
    title: "Knowledge cafés at Oxford Health",
    address: "https://www.oxfordhealth.nhs.uk/library/services/cafe/",
  },
  "knowledge-cafe-times": {
    title: "Knowledge cafés and espresso cafés, from NHS librarians in the North West",
    address:
      "https://lihnnclinicallibs.wordpress.com/2017/12/05/knowledge-management-advent-door-2-knowledge-cafes-and-espresso-cafes-kmadvent17/",
  },
  "knowledge-cafe-story": {
    title: "A knowledge café for speech and language therapists: a case study",
    address: `${toolkit}/knowledge-cafe-case-study`,
  },
  "coffee-trials-times": {
    title: "Randomised coffee trials, from NHS librarians in the North West",
    address:
      "https://lihnnclinicallibs.wordpress.com/2017/12/04/knowledge-management-advent-door-1-randomized-coffee-trials-kmadvent17/",
  },
  "coffee-trials-steps": {
    title: "How a randomised coffee trial was run at The Christie",
    address:
      "https://lihnnhs.info/Christielibrary/2018/09/24/randomised-coffee-trial-8th-12th-october",
  },
  "coffee-trials-story": {
    title: "Do randomised coffee trials work? A story from two hospital sites",
    address: "https://lihnnhs.info/maptoolkit/?p=3268",
  },
  "coffee-trials-at-scale": {
    title: "Coffee trials and other ways to connect in the Q community",
    address: "https://reader.health.org.uk/Q-journey-so-far/connecting-and-learning-at-scale",
  },
  "community-in-practice": {
    title: "Communities of practice in health and care, from the Q community",
    address:
      "https://q.health.org.uk/blog-post/communities-of-practice-a-collaborative-approach-to-health-and-care-improvement/",
  },
  "community-plan": {
    title: "Plan a community of practice, from the US Centers for Disease Control",
    address:
      "https://www.cdc.gov/publichealthgateway/phcommunities/resourcekit/launch/plan-and-prepare.html",
  },
  "community-evidence": {
    title: "Research on what helps a community of practice (Implementation Science Communications)",
    address:
      "https://implementationsciencecomms.biomedcentral.com/articles/10.1186/s43058-022-00384-1",
  },
  "knowledge-asset-story": {
    title: "How two NHS libraries made one shared manual",
    address:
      "https://library.hee.nhs.uk/about/blogs/knowledge-and-library-instruction-manual-creating-a-knowledge-asset",
  },
  "toolkit-knowledge-assets": {
    title: "Toolkit: knowledge assets",
    address: `${toolkit}/knowledge-assets`,
  },
  "toolkit-knowledge-harvesting": {
    title: "Toolkit: knowledge harvesting",
    address: `${toolkit}/knowledge-harvesting`,
  },
  "knowledge-harvesting-scotland": {
    title: "Knowledge harvesting toolkit, from NHS Education for Scotland",
    address: "https://learn.nes.nhs.scot/85129",
  },
  "leavers-toolkit": {
    title: "How one trust made a toolkit for people who leave",
    address: `${toolkit}/leavers-toolkit`,
  },
  "retrospect-method": {
    title: "The retrospect method, from Knoco",
    address: "https://www.knoco.com/retrospect.htm",
  },
  "retrospect-times": {
    title: "Retrospects, from NHS librarians in the North West",
    address:
      "https://lihnnclinicallibs.wordpress.com/2017/12/15/knowledge-management-advent-door-10-retrospect-kmadvent17/",
  },
  "retrospect-example": {
    title: "A retrospect written up by NHS knowledge specialists",
    address:
      "https://library.hee.nhs.uk/about/blogs/mobilising-evidence-and-knowledge-a-retrospect",
  },
  "toolkit-finding-information": {
    title: "Toolkit: appreciative inquiry and other ways to find out",
    address: `${toolkit}/elicitation-interview`,
  },
  "appreciative-inquiry-story": {
    title: "How NHS staff used appreciative inquiry",
    address:
      "https://iaaicommunity.com/reflecting-on-our-journey-sharing-appreciative-inquiry-within-the-british-national-health-service",
  },
  "fishbowl-in-libraries": {
    title: "Fishbowl conversations, from Information Professional magazine",
    address: "https://content.yudu.com/web/43mce/0A43mcf/InfoPro39September22/html/41.html",
  },
  "fishbowl-guide": {
    title: "Fishbowl discussion: how to, and when not to",
    address: "https://workshopbank.com/tools/fishbowl-discussion",
  },
};
