const tenantId = "11111111-1111-4111-8111-111111111111";

const asha = {
  id: "aaaaaaaa-0000-4000-8000-000000000001",
  displayName: "Asha Sample",
  userPrincipalName: "asha@sample.example",
  tenantId,
};

const ben = {
  id: "aaaaaaaa-0000-4000-8000-000000000002",
  displayName: "Ben Sample",
  userPrincipalName: "ben@sample.example",
  tenantId,
};

const outsider = {
  id: "aaaaaaaa-0000-4000-8000-000000000003",
  displayName: "Olga Elsewhere",
  userPrincipalName: "olga@elsewhere.example",
  tenantId: "22222222-2222-4222-8222-222222222222",
};

export const sampleAccounts = { tenantId, asha, outsider, people: [asha, ben, outsider] as const };
