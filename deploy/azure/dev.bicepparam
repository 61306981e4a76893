using 'main.bicep'

param stage = 'dev'
param registryName = readEnvironmentVariable('PUNKT_REGISTRY')
param image = readEnvironmentVariable('PUNKT_IMAGE')
param admins = split(readEnvironmentVariable('PUNKT_ADMINS'), ',')
param alertMails = split(readEnvironmentVariable('PUNKT_ALERT_MAILS'), ',')
param region = readEnvironmentVariable('PUNKT_REGION', '')
param avoidedDays = readEnvironmentVariable('PUNKT_AVOIDED_DAYS', '')
param storeMode = 'serverless'
param backupTier = 'Continuous7Days'
param minReplicas = 2
param maxReplicas = 2
param memoryGiB = 1
param privateNetwork = false
param botSku = 'F0'
param logRetentionDays = 30
