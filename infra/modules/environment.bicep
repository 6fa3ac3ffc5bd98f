// What the server runs in, and its log: the lines that the server itself writes, and nothing else. They hold routes, times and ids of
// requests; never words, names or addresses of people.

param location string

resource log 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'technique-cards'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

resource environment 'Microsoft.App/managedEnvironments@2025-07-01' = {
  name: 'technique-cards'
  location: location
  properties: {
    // Not the older way, which needs the log's shared key.
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource toLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'technique-cards'
  scope: environment
  properties: {
    workspaceId: log.id
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
    ]
  }
}

output host string = 'technique-cards.${environment.properties.defaultDomain}'
output proof string = environment.properties.customDomainConfiguration.customDomainVerificationId
