// Punkt in one resource group of the region's own tenant. `az deployment group create -f main.bicep -p prod.bicepparam`.
// No keys anywhere: one managed identity is the bot to Teams, reads and writes the store, pulls the image, sends telemetry.
targetScope = 'resourceGroup'

@description('Begins the name of everything; small letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'punkt'

@description('Part of the names, so that dev and prod can stand side by side.')
@allowed(['dev', 'prod'])
param stage string

param location string = resourceGroup().location

@description('Of the registry made with registry.bicep, in this resource group.')
param registryName string

@description('What was pushed to the registry: punkt:1.2.0')
param image string

@description('Entra object ids of those who appoint the first secretary.')
@minLength(1)
param admins array

@description('The region meant by questions that name none: Syddanmark. Empty: none.')
param region string = ''

@description('Days and school weeks without meetings, as JSON (deploy/README.md). Empty: those that Punkt comes with.')
param avoidedDays string = ''

@description('Who is written to when an alert fires.')
@minLength(1)
param alertMails array

@description('serverless: pay for what is used, one region, 5,000 RU/s at the most. autoscale: bought, by the hour.')
@allowed(['serverless', 'autoscale'])
param storeMode string

@description('RU/s that all containers share, with storeMode autoscale; a tenth of it is always paid for.')
@minValue(1000)
param autoscaleMaxThroughput int = 4000

@description('How far back the store can be restored to any second.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param backupTier string

@minValue(2)
param minReplicas int = 2

@minValue(2)
@maxValue(30)
param maxReplicas int = 4

@description('Of each replica. About 1,000 papers fit into 1, 2,500 into 2: deploy/SCALE.md.')
@allowed([1, 2, 4, 8])
param memoryGiB int = 1

@description('Cosmos DB only by a private endpoint, and the bot in a network of its own over several zones.')
param privateNetwork bool

@allowed(['F0', 'S1'])
param botSku string

@minValue(30)
@maxValue(730)
param logRetentionDays int

var suffix = uniqueString(resourceGroup().id, stage)
var base = '${name}-${stage}'
var database = 'punkt'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${base}-identity'
  location: location
}

module network 'network.bicep' = if (privateNetwork) {
  name: 'network'
  params: {
    base: base
    location: location
  }
}

module monitoring 'monitoring.bicep' = {
  name: 'monitoring'
  params: {
    base: base
    location: location
    retentionDays: logRetentionDays
    principalId: identity.properties.principalId
  }
}

module store 'store.bicep' = {
  name: 'store'
  params: {
    accountName: '${base}-${suffix}'
    location: location
    database: database
    mode: storeMode
    autoscaleMaxThroughput: autoscaleMaxThroughput
    backupTier: backupTier
    principalId: identity.properties.principalId
    workspaceId: monitoring.outputs.workspaceId
    endpointSubnetId: privateNetwork ? network!.outputs.endpointSubnetId : ''
    dnsZoneId: privateNetwork ? network!.outputs.dnsZoneId : ''
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    base: base
    location: location
    registryName: registryName
    image: image
    identityId: identity.id
    clientId: identity.properties.clientId
    principalId: identity.properties.principalId
    tenantId: tenant().tenantId
    admins: admins
    region: region
    avoidedDays: avoidedDays
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: database
    insightsConnectionString: monitoring.outputs.connectionString
    workspaceId: monitoring.outputs.workspaceId
    minReplicas: minReplicas
    maxReplicas: maxReplicas
    memoryGiB: memoryGiB
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    botName: '${base}-bot-${suffix}'
    displayName: stage == 'prod' ? 'Punkt' : 'Punkt (${stage})'
    host: app.outputs.host
    identityId: identity.id
    clientId: identity.properties.clientId
    tenantId: tenant().tenantId
    sku: botSku
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    base: base
    location: location
    workspaceId: monitoring.outputs.workspaceId
    accountId: store.outputs.accountId
    mails: alertMails
  }
}

// What `npm run package` asks for.
output botId string = identity.properties.clientId
output host string = app.outputs.host
