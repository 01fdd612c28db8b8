import { RemovalPolicy } from 'aws-cdk-lib'
import * as cognito from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { roles } from '#functions/console/staff/roles.ts'
import type { Stage } from '../stage.ts'

/** Who may sign in to the console, each in the group that says what they may do. Nobody signs up by themselves. */
export class Staff extends Construct {
  readonly pool: cognito.UserPool

  constructor(scope: Construct, id: string, { stage }: { stage: Stage }) {
    super(scope, id)
    this.pool = new cognito.UserPool(this, 'Pool', {
      userPoolName: `amends-${stage.name}`,
      selfSignUpEnabled: false,
      // What somebody did stands under this name, so it is one that people can read.
      signInAliases: { username: true },
      standardAttributes: { email: { required: true, mutable: true } },
      autoVerify: { email: true },
      accountRecovery: cognito.AccountRecovery.EMAIL_ONLY,
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      featurePlan: cognito.FeaturePlan.PLUS,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: stage.keepData,
      removalPolicy: stage.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    for (const role of roles)
      new cognito.UserPoolGroup(this, role, { userPool: this.pool, groupName: role, description: may[role] })
  }
}

const may: Record<(typeof roles)[number], string> = {
  viewer: 'Sees everything and changes nothing',
  agent: 'Settles tasks and speaks with customers',
  approver: 'Agrees to money above what a machine may give, and stops granting and letters',
  admin: 'Erases customers and reads what staff did',
}
