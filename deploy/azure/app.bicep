// The bot as a container app: two replicas at the least, so that one may be replaced or lost.
param base string
param location string
param registryName string
param image string
param identityId string
param clientId string
param principalId string
param tenantId string
param admins array
param region string
param avoidedDays string
param cosmosEndpoint string
param cosmosDatabase string
param insightsConnectionString string
param workspaceId string
@minValue(2)
param minReplicas int
param maxReplicas int
param memoryGiB int
@description('Empty: no network of its own.')
param subnetId string

// AcrPull.
var pullImages = '7f951dda-4ed3-4680-a7ca-43fe172d538d'
var port = 3978

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, principalId, pullImages)
  scope: registry
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', pullImages)
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${base}-environment'
  location: location
  properties: {
    // To the workspace by the diagnostic setting below; the other way would need the workspace's key.
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
    zoneRedundant: !empty(subnetId)
    vnetConfiguration: empty(subnetId) ? null : { infrastructureSubnetId: subnetId, internal: false }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
      {
        category: 'ContainerAppSystemLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${base}-app'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identityId
        }
      ]
    }
    template: {
      // The bot lets running turns finish for up to 10 seconds.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'punkt'
          image: '${registry.properties.loginServer}/${image}'
          resources: {
            // Container Apps gives half a core with each GiB.
            cpu: json(memoryGiB == 1 ? '0.5' : string(memoryGiB / 2))
            memory: '${memoryGiB}Gi'
          }
          env: [
            {
              name: 'NODE_ENV'
              value: 'production'
            }
            {
              // Most of the memory is the register's; by itself Node would take a quarter.
              name: 'NODE_OPTIONS'
              value: '--max-old-space-size=${memoryGiB * 768}'
            }
            {
              name: 'PORT'
              value: string(port)
            }
            {
              name: 'MicrosoftAppId'
              value: clientId
            }
            {
              name: 'MicrosoftAppType'
              value: 'UserAssignedMSI'
            }
            {
              name: 'MicrosoftAppTenantId'
              value: tenantId
            }
            {
              name: 'AZURE_CLIENT_ID'
              value: clientId
            }
            {
              name: 'COSMOS_ENDPOINT'
              value: cosmosEndpoint
            }
            {
              name: 'COSMOS_DATABASE'
              value: cosmosDatabase
            }
            {
              name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
              value: insightsConnectionString
            }
            {
              name: 'PUNKT_ADMINS'
              value: join(admins, ',')
            }
            {
              name: 'PUNKT_REGION'
              value: region
            }
            {
              name: 'PUNKT_AVOIDED_DAYS'
              value: avoidedDays
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 3
              failureThreshold: 40
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 20
              timeoutSeconds: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
            }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '20'
              }
            }
          }
        ]
      }
    }
  }
  dependsOn: [mayPull]
}

output host string = app.properties.configuration.ingress.fqdn
