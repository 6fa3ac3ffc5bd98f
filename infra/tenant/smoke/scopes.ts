/** The least permissions of each kind of request. */
export const scopes = {
  sites: ["Sites.ReadWrite.All"],
  lists: ["Sites.Manage.All"],
  person: ["User.Read"],
  owners: ["GroupMember.Read.All"],
  selected: ["Sites.Selected"],
} as const;
