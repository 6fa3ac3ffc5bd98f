// The product's one server, from infra/Containerfile. It writes nothing to its disk and is not root (the container says so; Azure Container
// Apps has no setting for either).

param location string
param clientId string
param tenantId string
param teamsAppId string
param publicAddress string
param ownName string
param image string
param registryServer string
param keyVault string
param withBot bool
param withMessageAction bool
param fewest int
param most int
param settings object

resource house 'Microsoft.App/managedEnvironments@2025-07-01' existing = {
  name: 'technique-cards'
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {
  name: 'technique-cards'
}

var tabLines = [
  {
    name: 'CLIENT_ID'
    value: clientId
  }
  {
    name: 'TENANT_ID'
    value: tenantId
  }
  {
    name: 'TEAMS_APP_ID'
    value: teamsAppId
  }
  {
    name: 'PUBLIC_ADDRESS'
    value: publicAddress
  }
]
var botLines = [
  {
    name: 'BOT_ID'
    value: identity.properties.clientId
  }
  {
    name: 'BOT_MANAGED_IDENTITY'
    value: 'yes'
  }
]
var actionLines = [
  {
    name: 'MESSAGE_ACTION'
    value: 'yes'
  }
  {
    name: 'SEAL_KEY'
    secretRef: 'seal-key'
  }
]
var furtherLines = map(items(settings), line => {
  name: line.key
  value: string(line.value)
})

resource server 'Microsoft.App/containerApps@2025-07-01' = {
  name: 'technique-cards'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    environmentId: house.id
    workloadProfileName: 'Consumption'
    configuration: {
      // One version at a time answers; the last five are kept, to go back to.
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        allowInsecure: false
        targetPort: 8080
        transport: 'auto'
        customDomains: empty(ownName)
          ? []
          : [
              {
                name: ownName
                bindingType: 'Auto'
              }
            ]
      }
      registries: [
        {
          server: registryServer
          identity: identity.id
        }
      ]
      secrets: withMessageAction
        ? [
            {
              name: 'seal-key'
              keyVaultUrl: 'https://${keyVault}${environment().suffixes.keyvaultDns}/secrets/seal-key'
              identity: identity.id
            }
          ]
        : []
    }
    template: {
      containers: [
        {
          name: 'technique-cards'
          image: image
          env: concat(tabLines, withBot ? botLines : [], withMessageAction ? actionLines : [], furtherLines)
          // The smallest that there is; the server was measured below 150 MB.
          resources: {
            cpu: json('0.25')
            memory: '0.5Gi'
          }
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: 8080
              }
              periodSeconds: 1
              timeoutSeconds: 3
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 8080
              }
              periodSeconds: 30
              timeoutSeconds: 3
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: 8080
              }
              periodSeconds: 5
              timeoutSeconds: 3
              failureThreshold: 2
            }
          ]
        }
      ]
      scale: {
        minReplicas: fewest
        maxReplicas: most
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}

output name string = server.name
