import type { FunctionSettings } from './lambda-function.ts'

export type Endpoints = { wireUrl: string; tableUrl: string }

type Named = Pick<
  FunctionSettings,
  'functionName' | 'functionVersion' | 'folder' | 'handler' | 'memoryMb' | 'logGroupName'
>

/**
 * The environment that a function finds: its own variables of the template, what Lambda sets, and the addresses of
 * the stand-ins, which is how the unmodified SDK reaches them. Nothing of this process's own environment passes.
 */
export const environmentOf = (
  named: Named,
  region: string,
  variables: Record<string, string>,
  { wireUrl, tableUrl }: Endpoints,
): Record<string, string> => ({
  ...variables,
  _HANDLER: named.handler,
  LAMBDA_TASK_ROOT: named.folder,
  TZ: ':UTC',
  LANG: 'en_US.UTF-8',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_LAMBDA_FUNCTION_NAME: named.functionName,
  AWS_LAMBDA_FUNCTION_VERSION: named.functionVersion,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(named.memoryMb),
  AWS_LAMBDA_LOG_GROUP_NAME: named.logGroupName,
  AWS_LAMBDA_LOG_STREAM_NAME: `local/[${named.functionVersion}]`,
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  // The stand-ins check no signatures, but the SDK signs nothing without a key.
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL: wireUrl,
  AWS_ENDPOINT_URL_DYNAMODB: tableUrl,
  // The SDK warns about Node 20 in every worker otherwise; what is deployed runs on a newer one.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
})
