import { physicalName, type ResourceType } from './resource-type.ts'

export const configurationSet: ResourceType = {
  honours: ['Name'],
  withoutEffect: {
    DeliveryOptions: 'letters go to the mailbox of this machine',
    ReputationOptions: 'there is no reputation to watch',
    SendingOptions: 'sending is enabled',
    SuppressionOptions: 'the mailbox refuses no address',
    TrackingOptions: 'nobody is tracked',
    VdmOptions: 'there is no deliverability manager',
    ArchivingOptions: 'the mailbox keeps every letter',
    Tags: 'notes',
  },
  identity: (declaration) => ({ ref: physicalName(declaration, 'Name') }),
  make: ({ ref }, region) => {
    region.mail.createConfigurationSet(ref)
  },
}

type Destination = {
  Enabled?: boolean
  MatchingEventTypes: string[]
  EventBridgeDestination?: { EventBusArn: string }
}

export const configurationSetEventDestination: ResourceType = {
  honours: [
    'ConfigurationSetName',
    ...['Enabled', 'MatchingEventTypes', 'EventBridgeDestination.EventBusArn'].map(
      (name) => `EventDestination.${name}`,
    ),
  ],
  withoutEffect: { 'EventDestination.Name': 'a note' },
  identity: ({ logicalId }) => ({ ref: logicalId, attributes: { Id: logicalId } }),
  make: ({ logicalId, properties }, region) => {
    const { Enabled = true, MatchingEventTypes, EventBridgeDestination } = properties.EventDestination as Destination
    if (!Enabled) return
    if (!EventBridgeDestination?.EventBusArn.endsWith(':event-bus/default'))
      throw new Error(
        `${logicalId}: SES tells of its letters on the default event bus, here as on AWS, and nowhere else`,
      )
    region.mail.addEventDestination(String(properties.ConfigurationSetName), MatchingEventTypes)
  },
}

const tokens = ['1', '2', '3'].flatMap((n) => [`DkimDNSTokenName${n}`, `DkimDNSTokenValue${n}`])

export const emailIdentity: ResourceType = {
  honours: ['EmailIdentity'],
  withoutEffect: {
    ConfigurationSetAttributes: 'the sender names the configuration set of each letter',
    DkimAttributes: 'letters of the mailbox are not signed',
    DkimSigningAttributes: 'letters of the mailbox are not signed',
    FeedbackAttributes: 'bounces come as events',
    MailFromAttributes: 'the mailbox looks at no envelope domain',
    Tags: 'notes',
  },
  identity: ({ properties }) => ({
    ref: String(properties.EmailIdentity),
    attributes: Object.fromEntries(tokens.map((token) => [token, 'local'])),
  }),
}
