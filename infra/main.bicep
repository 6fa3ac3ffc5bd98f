// Second of two, after ground.bicep and once the container is built: the server, the name that people open, and the bot.

@description('Where everything stands.')
param location string = 'uksouth'

@description('Line CLIENT_ID: the application that people sign in to.')
param clientId string

@description('Line TENANT_ID: the organisation whose people sign in.')
param tenantId string

@description('Line TEAMS_APP_ID.')
param teamsAppId string

@description('Line PUBLIC_ADDRESS: the https address that people open.')
param publicAddress string

@description('Line CONTAINER_REGISTRY, as ground.bicep said.')
param containerRegistry string

@description('Line IMAGE_TAG: which build of the container.')
param imageTag string

@description('Line KEY_VAULT, as ground.bicep said.')
param keyVault string

@description('No: the tab alone, for the package without the bot.')
param withBot bool = true

@description('Yes: people may save a message as a note. The vault must hold the secret seal-key first.')
param withMessageAction bool = false

@description('The fewest copies of the server. One stays awake: Teams waits five seconds for an answer.')
@minValue(1)
param fewest int = 1

@description('The most copies of the server.')
param most int = 5

@description('Further lines of env/.env.example by name, such as BROWSER_SIGN_IN. None may be a secret.')
param settings object = {}

var publicHost = replace(publicAddress, 'https://', '')
// Azure's own name for the server needs no certificate of ours.
var hasOwnName = !endsWith(publicHost, '.azurecontainerapps.io')

module server 'modules/server.bicep' = {
  name: 'server'
  params: {
    location: location
    clientId: clientId
    tenantId: tenantId
    teamsAppId: teamsAppId
    publicAddress: publicAddress
    ownName: hasOwnName ? publicHost : ''
    image: '${containerRegistry}.azurecr.io/technique-cards:${imageTag}'
    registryServer: '${containerRegistry}.azurecr.io'
    keyVault: keyVault
    withBot: withBot
    withMessageAction: withMessageAction
    fewest: fewest
    most: most
    settings: settings
  }
}

// Azure makes a certificate only for a name that a server has claimed already; the server then takes it by itself.
module certificate 'modules/certificate.bicep' = if (hasOwnName) {
  name: 'certificate'
  params: {
    location: location
    ownName: publicHost
  }
  dependsOn: [
    server
  ]
}

module bot 'modules/bot.bicep' = if (withBot) {
  name: 'bot'
  params: {
    publicAddress: publicAddress
  }
}

output CONTAINER_APP string = server.outputs.name
