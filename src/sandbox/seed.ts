import type { Person, Site, Team, Tenant } from "./graph/tenant.ts";

const tenantId = "4e136aa1-1534-535a-ab18-5269b69daffd";
const otherTenantId = "d1c36433-364b-54ae-9e81-96993cb6d685";
const host = "sampletrust.sharepoint.com";

/** Plainly sample people; nobody here is real. Eve works for another organisation, and Fay is in no team. */
export const samplePeople = {
  asha: {
    id: "86d4c95a-3c60-553a-b6aa-c4dcdcd4ad74",
    displayName: "Asha Sample",
    userPrincipalName: "asha@sampletrust.example",
    tenantId,
  },
  ben: {
    id: "83ad06d3-d053-5b1e-bf02-e3da766f278d",
    displayName: "Ben Sample",
    userPrincipalName: "ben@sampletrust.example",
    tenantId,
  },
  cara: {
    id: "5badcc66-67ad-5f88-8193-0d61ee0cb477",
    displayName: "Cara Sample",
    userPrincipalName: "cara@sampletrust.example",
    tenantId,
  },
  dev: {
    id: "e7f4aac0-0668-523e-8e41-32b7a04a09e0",
    displayName: "Dev Sample (guest)",
    userPrincipalName: "dev_elsewhere.example#EXT#@sampletrust.example",
    tenantId,
  },
  eve: {
    id: "e20ed24c-8439-59b2-97b0-72fe8a18df67",
    displayName: "Eve Sample (another organisation)",
    userPrincipalName: "eve@othersample.example",
    tenantId: otherTenantId,
  },
  fay: {
    id: "15877cd2-abcb-5249-a513-f66500ea27bc",
    displayName: "Fay Sample",
    userPrincipalName: "fay@sampletrust.example",
    tenantId,
  },
} as const satisfies Readonly<Record<string, Person>>;

const { asha, ben, cara, dev, eve } = samplePeople;

/** One site for each team, and one for each private or shared channel. */
export const sampleSites = {
  ward7: {
    id: `${host},5862b196-5274-57ba-a1e1-4f375697c6ce,fd50ee90-feeb-5f5c-8538-bf60f821e8f9`,
    displayName: "Ward 7 (sample)",
    name: "Ward7",
    webUrl: `https://${host}/sites/Ward7`,
    driveId: "b!cdb90b3d20f3e1d2b64eec2296af7dfd0f117f90aa57",
  },
  therapy: {
    id: `${host},33b1dab1-55ba-5915-96d9-297b90187f6b,d2898507-b128-53e3-bf61-3c43ebc62aee`,
    displayName: "Therapy project (sample)",
    name: "Therapy",
    webUrl: `https://${host}/sites/Therapy`,
    driveId: "b!4af009dcd561b8060a9e45590019328ade14d11cb111",
  },
  library: {
    id: `${host},c89538b4-b6e3-50fa-aa31-02e3a3fdaee6,a039a1da-3a40-5444-a21e-dd2973108104`,
    displayName: "Library and knowledge (sample)",
    name: "Library",
    webUrl: `https://${host}/sites/Library`,
    driveId: "b!b718f1354f7247312eca086d9a024afe5fa717ddea5a",
  },
  nights: {
    id: `${host},9330a171-b490-581b-a610-af276c1c7697,a56344a7-8b72-53a4-a41e-cbe5254cb61f`,
    displayName: "Night team (sample)",
    name: "Nights",
    webUrl: `https://${host}/sites/Nights`,
    driveId: "b!de5c9050dc18c72f8e4766c91b9a603119637fa4fc5d",
  },
  handover: {
    id: `${host},8084bb01-c75d-5ecd-8bb4-015f51f3e839,07f4c2f4-09b7-5a7c-b970-5ed22edf3c80`,
    displayName: "Ward 7 (sample) - Handover",
    name: "Ward7-Handover",
    webUrl: `https://${host}/sites/Ward7-Handover`,
    driveId: "b!1bebe8c370515c207e639d33751d482338b979187430",
  },
  discharge: {
    id: `${host},0fa65fdc-1426-5f7d-98cd-0b97750d770d,0a864c9e-4b19-5d73-beea-dd40eb46fcd3`,
    displayName: "Ward 7 (sample) - Discharge",
    name: "Ward7-Discharge",
    webUrl: `https://${host}/sites/Ward7-Discharge`,
    driveId: "b!a4ac536145d6649da1b86b60f21a352a9e1955e53d45",
  },
  newRoom: {
    id: `${host},602656b0-44d7-5a5f-b3e2-e3608f6ed131,b242607a-64fa-5e23-9292-984225035102`,
    displayName: "Ward 7 (sample) - New room",
    name: "Ward7-Newroom",
    webUrl: `https://${host}/sites/Ward7-Newroom`,
    driveId: "b!f9a52b1e21710cc8002af6c9f6f851432984f6d50e68",
  },
} as const satisfies Readonly<Record<string, Site>>;

const { ward7, therapy, library, nights, handover, discharge, newRoom } = sampleSites;

const general = (id: string, { id: siteId, driveId }: Site) =>
  ({ id, displayName: "General", membershipType: "standard", siteId, driveId }) as const;

/** Ward 7 has a private and a shared channel, and a private one whose site is not made yet; the library's team is public; Asha is not in the night team. */
export const sampleTeams = {
  ward7: {
    groupId: "7a267483-3ba3-57c7-8bf0-5ca9fae18713",
    displayName: "Ward 7 (sample)",
    visibility: "private",
    siteId: ward7.id,
    owners: [asha.id],
    members: [ben.id, cara.id],
    guests: [dev.id],
    channels: [
      general("19:402385867db27b3ba4a1127a0a42a4a8@thread.tacv2", ward7),
      {
        id: "19:7175b6245fadd2ec63caccd40d2ec369@thread.tacv2",
        displayName: "Handover",
        membershipType: "private",
        siteId: handover.id,
        driveId: handover.driveId,
        members: [asha.id, ben.id],
      },
      {
        id: "19:7084c38f1708430f138336428e4ac7cb@thread.tacv2",
        displayName: "Discharge",
        membershipType: "shared",
        siteId: discharge.id,
        driveId: discharge.driveId,
        members: [asha.id, ben.id, eve.id],
      },
      {
        id: "19:2f0425ac0c6fa803e846a88d99e84b0f@thread.tacv2",
        displayName: "New room",
        membershipType: "private",
        siteId: newRoom.id,
        driveId: newRoom.driveId,
        members: [asha.id, ben.id],
        provisioned: false,
      },
    ],
  },
  therapy: {
    groupId: "c9a797dc-0442-5476-9bd8-366e4fa21d35",
    displayName: "Therapy project (sample)",
    visibility: "private",
    siteId: therapy.id,
    owners: [ben.id],
    members: [asha.id],
    guests: [],
    channels: [general("19:064a0da86d65f4364fd9e4ed42c5b2a0@thread.tacv2", therapy)],
  },
  library: {
    groupId: "f13ad69b-a3cd-5feb-a938-52217d301e8b",
    displayName: "Library and knowledge (sample)",
    visibility: "public",
    siteId: library.id,
    owners: [cara.id],
    members: [ben.id],
    guests: [],
    channels: [general("19:cd98371e949c80d1538e9f10835d410f@thread.tacv2", library)],
  },
  nights: {
    groupId: "51f1e672-c03b-5d1e-b3cd-c2f2254435d3",
    displayName: "Night team (sample)",
    visibility: "private",
    siteId: nights.id,
    owners: [cara.id],
    members: [ben.id],
    guests: [],
    channels: [general("19:b21c3592703188a9cd7750f4be55b95b@thread.tacv2", nights)],
  },
} as const satisfies Readonly<Record<string, Team>>;

/** The tenant that `npm start` and the tests begin with. */
export const sampleTenant: Tenant = {
  id: tenantId,
  people: Object.values(samplePeople),
  teams: Object.values(sampleTeams),
  sites: Object.values(sampleSites),
};
