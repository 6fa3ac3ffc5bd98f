// Who the server is to Azure and to Teams: it fetches its container, reads its key and speaks as the bot. It has no password.

param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'technique-cards'
  location: location
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
