import { arn, physicalName, type ResourceType } from './resource-type.ts'

export const scheduleGroup: ResourceType = {
  honours: ['Name'],
  withoutEffect: { Tags: 'notes' },
  identity: (declaration) => {
    const name = physicalName(declaration, 'Name')
    return { ref: name, attributes: { Arn: arn('scheduler', declaration.place, `schedule-group/${name}`) } }
  },
  make: ({ ref }, region) => {
    region.schedules.createGroup(ref)
  },
}
