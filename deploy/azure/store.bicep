// Cosmos DB as data/store/cosmos-containers.ts expects to find it: an identity with the data contributor role may read
// and write items, but not make databases and containers, so they are made here.
param accountName string
param location string
param database string
@allowed(['serverless', 'autoscale'])
param mode string
param autoscaleMaxThroughput int
param backupTier string
param principalId string
param workspaceId string
@description('Empty: the account is reached by its public address, by identity only.')
param endpointSubnetId string
param dnsZoneId string

// data/store/store.ts names them, data/store/README.md says what lies in each.
var containers = ['papers', 'register', 'ballots', 'decisions', 'meetings', 'outbox', 'people', 'audit']

// Cosmos DB Built-in Data Contributor.
var dataContributor = '00000000-0000-0000-0000-000000000002'
var isPrivate = !empty(endpointSubnetId)

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: mode == 'autoscale'
      }
    ]
    // Who has written reads it. The code asks for it too, and can do with no less.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    capabilities: mode == 'serverless' ? [{ name: 'EnableServerless' }] : []
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAclBypass: 'None'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backupTier
      }
    }
  }

  resource db 'sqlDatabases' = {
    name: database
    properties: {
      resource: {
        id: database
      }
      options: mode == 'autoscale' ? { autoscaleSettings: { maxThroughput: autoscaleMaxThroughput } } : {}
    }

    // No defaultTtl: a document that runs out is gone without a trace in the change feed, which the register in memory
    // follows, and its id would be free again. Punkt leaves tombstones, and its own retention decides.
    resource all 'containers' = [
      for container in containers: {
        name: container
        properties: {
          resource: {
            id: container
            partitionKey: {
              paths: ['/partition']
              kind: 'Hash'
              version: 2
            }
            indexingPolicy: {
              indexingMode: 'consistent'
              automatic: true
              includedPaths: [
                {
                  path: '/live/?'
                }
                {
                  path: '/due/?'
                }
              ]
              excludedPaths: [
                {
                  path: '/*'
                }
              ]
            }
          }
        }
      }
    ]
  }

  resource mayReadAndWrite 'sqlRoleAssignments' = {
    name: guid(account.id, principalId, dataContributor)
    properties: {
      roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
      principalId: principalId
      scope: account.id
    }
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-01-01' = if (isPrivate) {
  name: '${accountName}-endpoint'
  location: location
  properties: {
    subnet: {
      id: endpointSubnetId
    }
    privateLinkServiceConnections: [
      {
        name: 'store'
        properties: {
          privateLinkServiceId: account.id
          groupIds: ['Sql']
        }
      }
    ]
  }

  resource names 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: 'documents'
          properties: {
            privateDnsZoneId: dnsZoneId
          }
        }
      ]
    }
  }
}

// Not DataPlaneRequests and not QueryRuntimeStatistics: they hold ids of people and papers.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: account
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
      {
        category: 'PartitionKeyStatistics'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'Requests'
        enabled: true
      }
    ]
  }
}

output endpoint string = account.properties.documentEndpoint
output accountId string = account.id
