import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib'
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { Staff } from './console/staff.ts'
import { edgeSecret } from './edge-secret.ts'
import { fitting } from './fitting.ts'
import type { Stage } from './stage.ts'

/** What must outlive any deployment: the tables, the key, and the secrets that sign links and events. */
export class KeptStack extends Stack {
  readonly masterKey: Key
  readonly table: dynamodb.Table
  /** One wrapped data key per customer. Destroying one erases that customer everywhere. */
  readonly keysTable: dynamodb.Table
  /** Who was erased and when: restored with no other table, because it says what to erase again afterwards. */
  readonly erasuresTable: dynamodb.Table
  readonly linkSecret: ISecret
  readonly doorSecret: ISecret
  /** What the public address says to the doors, where the stage has one with a firewall. */
  readonly edgeSecret: ISecret | undefined
  /** What each connected system signs with. */
  readonly systemSecrets: [string, ISecret][]
  /** Where the stage has a console. */
  readonly staff: Staff | undefined

  constructor(scope: Construct, id: string, { stage, ...props }: StackProps & { stage: Stage }) {
    super(scope, id, { ...props, terminationProtection: stage.keepData })
    const removalPolicy = stage.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    this.masterKey = new Key(this, 'MasterKey', {
      description: 'Wraps the data keys of customers and encrypts the tables',
      enableKeyRotation: true,
      removalPolicy,
    })
    const kept = {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.masterKey,
      deletionProtection: stage.keepData,
      removalPolicy,
    }
    this.table = new dynamodb.Table(this, 'Table', {
      ...kept,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      timeToLiveAttribute: 'expires',
    })
    // Recoveries by stage and age, tasks by due time: keys only, because lists are for looking, not for deciding.
    this.table.addGlobalSecondaryIndex({
      indexName: 'lists',
      partitionKey: { name: 'list', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'place', type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.KEYS_ONLY,
    })
    // The words that we have given, by when each is due, until it is kept.
    this.table.addGlobalSecondaryIndex({
      indexName: 'words',
      partitionKey: { name: 'words', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'wordBy', type: dynamodb.AttributeType.STRING },
      projectionType: dynamodb.ProjectionType.KEYS_ONLY,
    })
    // A short window: a restored key would bring an erased customer back.
    this.keysTable = new dynamodb.Table(this, 'KeysTable', {
      ...kept,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 1 },
      timeToLiveAttribute: 'expires',
    })
    this.erasuresTable = new dynamodb.Table(this, 'ErasuresTable', {
      ...kept,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    })
    const generated = { generateSecretString: { passwordLength: 48, excludePunctuation: true }, removalPolicy }
    this.linkSecret = fitting<ISecret>(
      new Secret(this, 'LinkSecret', { description: 'Signs the links in letters', ...generated }),
    )
    Validations.of(this.linkSecret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Letters live for months, and a link is read by the version that signed it: rotated by hand, as often as wanted',
    })
    this.doorSecret = fitting<ISecret>(
      new Secret(this, 'DoorSecret', { description: 'Signs the events that systems post', ...generated }),
    )
    this.staff = stage.console && new Staff(this, 'Staff', { stage })
    this.edgeSecret = stage.edge && edgeSecret(this, stage, removalPolicy)
    this.systemSecrets = stage.systems.map((system) => {
      const secret = new Secret(this, `${system}-secret`, { description: `Signs what ${system} posts`, ...generated })
      Validations.of(secret).acknowledge({
        id: 'AwsSolutions-SMG4',
        reason: 'It is what the other system was given or gives: people change it there and here',
      })
      return [system, fitting<ISecret>(secret)]
    })
    Validations.of(this.doorSecret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'The systems that sign with it are told the new one by people: the one before stays good meanwhile',
    })
    for (const [name, description, value] of [
      ['TableName', 'Recoveries and all that belongs to them', this.table.tableName],
      ['KeysTableName', 'The data key of each customer', this.keysTable.tableName],
      ['ErasuresTableName', 'Who was erased and when', this.erasuresTable.tableName],
      ['MasterKeyArn', 'Wraps the data keys', this.masterKey.keyArn],
      ['LinkSecretName', 'The secret that signs links and capabilities', this.linkSecret.secretName],
    ] as const)
      new CfnOutput(this, name, { description, value })
  }
}
