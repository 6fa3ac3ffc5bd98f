// First of two: what must stand before the server can run. The place where its container is kept, its identity, the place of its key,
// its log and the environment that it runs in. One resource group for each environment. teamsapp.yml runs this, then builds the
// container, then runs main.bicep. Its outputs are lines of env/.env.<name>.

@description('Where everything stands.')
param location string = 'uksouth'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    location: location
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    location: location
    identityId: identity.outputs.id
    principalId: identity.outputs.principalId
  }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    identityId: identity.outputs.id
    principalId: identity.outputs.principalId
  }
}

module environment 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    location: location
  }
}

output BOT_ID string = identity.outputs.clientId
output CONTAINER_REGISTRY string = registry.outputs.name
output KEY_VAULT string = vault.outputs.name
// A name of your own is a CNAME that leads to this host, and a TXT record `asuid.<name>` that holds the proof.
output CONTAINER_APP_HOST string = environment.outputs.host
output DOMAIN_PROOF string = environment.outputs.proof
