// What somebody must look at. What to do about each stands in deploy/OPERATIONS.md under the alert's name.
param base string
param location string
param workspaceId string
param accountId string
param mails array

// The bot's own list: a metric that is renamed there is renamed here.
var metrics = loadJsonContent('../../bot/telemetry/metrics.json')

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${base}-operators'
  location: 'global'
  properties: {
    groupShortName: 'punkt'
    enabled: true
    emailReceivers: [
      for (mail, i) in mails: {
        name: 'mail-${i}'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

// Each query gives rows when there is something to look at, and none otherwise. `minutes`: how far back it looks.
var queries = [
  {
    name: 'dead-letters'
    severity: 1
    minutes: 15
    description: 'Messages that could not be delivered and will not be tried again.'
    query: 'AppMetrics | where Name == "${metrics.outbox.name}" and tostring(Properties.state) == "dead" | summarize Dead = sum(Sum) | where Dead > 0'
  }
  {
    name: 'failed-turns'
    severity: 2
    minutes: 15
    description: 'People were told that something went wrong at our end.'
    query: 'AppMetrics | where Name == "${metrics.turns.name}" and tostring(Properties.status) == "failed" | summarize Failed = sum(Sum) | where Failed >= 3'
  }
  {
    name: 'replies-undelivered'
    severity: 2
    minutes: 15
    description: 'Replies that Teams did not take.'
    query: 'AppMetrics | where Name == "${metrics.undelivered.name}" | summarize Lost = sum(Sum) | where Lost >= 5'
  }
  {
    name: 'reminders-stopped'
    severity: 1
    minutes: 15
    description: 'For twenty minutes no process has sent what is due, looked after ballots, meetings or deadlines, or told of it.'
    query: 'AppMetrics | where Name == "${metrics.jobAge.name}" and tostring(Properties.job) in ("outbox", "ballots", "meetings", "deadlines") | summarize Youngest = min(Sum) by Job = tostring(Properties.job) | summarize Late = countif(Youngest > 1200), Told = count() | where Late > 0 or Told == 0'
  }
  {
    name: 'register-stale'
    severity: 2
    minutes: 15
    description: 'A process answers from papers, people or decisions that it has not compared with the store for two minutes.'
    query: 'AppMetrics | where Name == "${metrics.copyAge.name}" | summarize Oldest = max(Sum) | where Oldest > 120'
  }
  {
    name: 'store-throttled'
    severity: 2
    minutes: 15
    description: 'Cosmos DB put requests off because the throughput was used up (429).'
    query: 'AppMetrics | where Name == "${metrics.throttled.name}" | summarize Throttled = sum(Sum) | where Throttled > 20'
  }
  {
    name: 'activities-refused'
    severity: 3
    minutes: 60
    description: 'Many posts with bad tokens: somebody tries, or the registration is wrong.'
    query: 'AppMetrics | where Name == "${metrics.refused.name}" | summarize Refused = sum(Sum) | where Refused > 100'
  }
]

resource rules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for rule in queries: {
    name: '${base}-${rule.name}'
    location: location
    properties: {
      displayName: 'Punkt: ${rule.name}'
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT${rule.minutes}M'
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      // The tables are there from the first metric on.
      skipQueryValidation: true
      actions: {
        actionGroups: [people.id]
      }
    }
  }
]

// Also by the account's own count, for when the bot cannot tell.
resource throttledAccount 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${base}-store-throttled-account'
  location: 'global'
  properties: {
    description: 'Cosmos DB answered 429, by its own count.'
    severity: 2
    enabled: true
    scopes: [accountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'throttled'
          criterionType: 'StaticThresholdCriterion'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: ['429']
            }
          ]
          operator: 'GreaterThan'
          threshold: 100
          timeAggregation: 'Count'
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}
