import { arn, inertType, physicalName, type ResourceType, steadyId } from './resource-type.ts'

const permissions = 'permissions are not enforced on one machine'
const watching = 'what there is to watch on one machine is on the page and in the log files'

/** Types that a deployment needs and one machine does not, each with what a reference to it resolves to. */
export const withoutEffect: Record<string, ResourceType> = {
  'AWS::IAM::Role': inertType(permissions, (declaration) => {
    const name = physicalName(declaration, 'RoleName')
    const attributes = {
      Arn: `arn:aws:iam::${declaration.place.account}:role/${name}`,
      RoleId: steadyId(declaration, 20),
    }
    return { ref: name, attributes }
  }),
  'AWS::IAM::Policy': inertType(permissions, ({ logicalId }) => ({ ref: logicalId })),
  'AWS::IAM::ManagedPolicy': inertType(permissions, (declaration) => ({
    ref: `arn:aws:iam::${declaration.place.account}:policy/${physicalName(declaration, 'ManagedPolicyName')}`,
  })),
  'AWS::S3::BucketPolicy': inertType(permissions, ({ logicalId }) => ({ ref: logicalId })),
  'AWS::Logs::LogGroup': inertType('output is kept in log files of the data folder', (declaration) => {
    const name = physicalName(declaration, 'LogGroupName', 512)
    return { ref: name, attributes: { Arn: arn('logs', declaration.place, `log-group:${name}:*`) } }
  }),
  'AWS::Logs::ResourcePolicy': inertType(permissions, ({ logicalId }) => ({ ref: logicalId })),
  'AWS::CloudWatch::Alarm': inertType(watching, (declaration) => {
    const name = physicalName(declaration, 'AlarmName', 255)
    return { ref: name, attributes: { Arn: arn('cloudwatch', declaration.place, `alarm:${name}`) } }
  }),
  'AWS::CloudWatch::CompositeAlarm': inertType(watching, (declaration) => {
    const name = physicalName(declaration, 'AlarmName', 255)
    return { ref: name, attributes: { Arn: arn('cloudwatch', declaration.place, `alarm:${name}`) } }
  }),
  'AWS::CloudWatch::Dashboard': inertType(watching, (declaration) => ({
    ref: physicalName(declaration, 'DashboardName', 255),
  })),
  'AWS::SNS::Topic': inertType(watching, (declaration) => {
    const name = physicalName(declaration, 'TopicName', 256)
    return { ref: arn('sns', declaration.place, name), attributes: { TopicName: name } }
  }),
  'AWS::SNS::TopicPolicy': inertType(watching, ({ logicalId }) => ({ ref: logicalId })),
  'AWS::CDK::Metadata': inertType('a note', ({ logicalId }) => ({ ref: logicalId })),
}
