// The certificate for a name of your own, made and renewed by Azure. The two DNS records must stand first, and stay.

param location string
param ownName string

resource house 'Microsoft.App/managedEnvironments@2025-07-01' existing = {
  name: 'technique-cards'
}

resource certificate 'Microsoft.App/managedEnvironments/managedCertificates@2025-07-01' = {
  parent: house
  name: 'technique-cards'
  location: location
  properties: {
    subjectName: ownName
    domainControlValidation: 'CNAME'
  }
}
