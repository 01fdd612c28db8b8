import { Duration } from 'aws-cdk-lib'
import type { IHttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import type { IMetric, Metric, MetricOptions } from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions'
import { DefaultDashboardFactory, type IDynamicDashboardFactory, MonitoringFacade } from 'cdk-monitoring-constructs'
import { Construct } from 'constructs'
import { fitting } from '../fitting.ts'
import { measured, namespaceIn } from './measured.ts'
import type { Watched } from './watch.ts'

type Figure = { title: string; of: IMetric[]; promised?: number }

/** What a newcomer reads in a minute: five questions, each with the figures that answer it; beneath them, the parts. */
export class Dashboard extends Construct {
  readonly #page: MonitoringFacade

  constructor(scope: Construct, id: string, watched: Watched) {
    super(scope, id)
    const pages = new DefaultDashboardFactory(this, 'Pages', {
      dashboardNamePrefix: namespaceIn(this),
      detailDashboardRange: Duration.hours(12),
    })
    this.#page = new MonitoringFacade(this, 'Facade', { dashboardFactory: fitting<IDynamicDashboardFactory>(pages) })
    this.#questions(watched)
    this.#parts(watched)
  }

  #questions({ doors, mail, machine }: Watched): void {
    const hour = Duration.hours(1)
    const now = (name: Parameters<typeof measured>[1]) => measured(this, name, 'Maximum')
    const age = (of: { metricApproximateAgeOfOldestMessage(props: MetricOptions): Metric }, label: string) =>
      of.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', label })

    this.#asks('Does every customer hear from us?', [
      { title: 'Owed a first word (should be 0)', of: [now('Unacknowledged')] },
      {
        title: 'Wait for the first word, 99 of 100, ms',
        of: [measured(this, 'AcknowledgedAfter', 'p99')],
        promised: Duration.minutes(5).toMilliseconds(),
      },
      {
        title: 'Letters that wait, seconds',
        of: [age(mail.urgent, 'first letters'), age(mail.ordinary, 'other letters')],
      },
    ])
    this.#asks('Is every recovery on its way?', [
      { title: 'Nothing put right yet', of: [now('Unresolved')] },
      { title: 'Standing still (should be 0)', of: [now('Stuck')] },
      { title: 'Promises missed in an hour', of: [measured(this, 'PromiseMissed', 'Sum', hour)] },
      {
        title: 'Ended badly (should be 0)',
        of: (['Failed', 'TimedOut', 'Aborted'] as const).map((how) => machine.ended(how, hour)),
      },
    ])
    this.#asks('What waits for a person?', [
      { title: 'Open tasks', of: [now('TasksOpen'), now('TasksOverdue')] },
      { title: 'Events that nobody could read', of: [now('Quarantined')] },
    ])
    this.#asks('Is what we give what we mean to give?', [
      { title: 'Compensation, % of the price', of: [measured(this, 'CompensationShare', 'Average', hour)] },
      { title: 'Fullest budget, %', of: [now('BudgetUsed')] },
      { title: 'Does not add up (should be 0)', of: [measured(this, 'Unreconciled', 'Maximum', hour)] },
    ])
    this.#asks('Do the ways in and out work?', [
      { title: 'Doors that failed (should be 0)', of: [doors.api.failed] },
      {
        title: 'Reports that wait, seconds',
        of: [age(doors.intake.queue, 'intake'), age(doors.answers.queue, 'answers')],
      },
      { title: 'Letters that come back or are called spam', of: [mail.rates.bounce, mail.rates.complaint] },
    ])
  }

  /** A question, and beneath it the figures side by side. */
  #asks(question: string, figures: Figure[]): void {
    this.#page.monitorCustom({
      humanReadableName: question,
      alarmFriendlyName: question.replace(/\W/g, ''),
      metricGroups: figures.map(({ title, of, promised }) => ({
        title,
        metrics: of as Metric[],
        ...(promised && { horizontalAnnotations: [{ value: promised, label: 'promised' }] }),
      })),
    })
  }

  /** Where to look when an answer is bad: each part under a link to it. */
  #parts({ kept, doors, machine }: Watched): void {
    this.#page
      .addLargeHeader('What carries it')
      .monitorApiGatewayV2HttpApi({ api: fitting<IHttpApi>(doors.api.http), humanReadableName: 'the doors' })
      .monitorStepFunction({
        stateMachine: fitting<IStateMachine>(machine.stateMachine),
        humanReadableName: 'recoveries',
      })
      .monitorDynamoTable({ table: fitting<ITable>(kept.table), humanReadableName: 'what is kept' })
  }
}
