using 'main.bicep'

param stage = 'prod'
param registryName = readEnvironmentVariable('PUNKT_REGISTRY')
param image = readEnvironmentVariable('PUNKT_IMAGE')
param admins = split(readEnvironmentVariable('PUNKT_ADMINS'), ',')
param alertMails = split(readEnvironmentVariable('PUNKT_ALERT_MAILS'), ',')
param region = readEnvironmentVariable('PUNKT_REGION', '')
param avoidedDays = readEnvironmentVariable('PUNKT_AVOIDED_DAYS', '')
param storeMode = 'autoscale'
param autoscaleMaxThroughput = 4000
param backupTier = 'Continuous30Days'
param minReplicas = 2
param maxReplicas = 6
param memoryGiB = 2
param privateNetwork = true
param botSku = 'S1'
param logRetentionDays = 90
