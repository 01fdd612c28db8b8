import { Duration } from 'aws-cdk-lib'
import * as cw from 'aws-cdk-lib/aws-cloudwatch'
import { Construct } from 'constructs'
import { fitting } from '../fitting.ts'
import { measured, namespaceIn } from './measured.ts'
import type { Watched } from './watch.ts'

/** What a newcomer reads in a minute: five questions, each with the figures that answer it. */
export class Dashboard extends Construct {
  readonly #rows: cw.IWidget[][] = []

  constructor(scope: Construct, id: string, { doors, mail, machine }: Watched) {
    super(scope, id)
    const hour = Duration.hours(1)
    const now = (name: Parameters<typeof measured>[1]) => measured(this, name, 'Maximum')
    const age = (of: { metricApproximateAgeOfOldestMessage(props: cw.MetricOptions): cw.Metric }, label: string) =>
      of.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', label })

    this.#asks('Does every customer hear from us?', [
      ['Owed a first word (should be 0)', [now('Unacknowledged')]],
      ['Wait for the first word, 99 of 100, ms (promised: 300000)', [measured(this, 'AcknowledgedAfter', 'p99')]],
      ['Letters that wait, seconds', [age(mail.urgent, 'first letters'), age(mail.ordinary, 'other letters')]],
    ])
    this.#asks('Is every recovery on its way?', [
      ['Nothing put right yet', [now('Unresolved')]],
      ['Standing still (should be 0)', [now('Stuck')]],
      ['Promises missed in an hour', [measured(this, 'PromiseMissed', 'Sum', hour)]],
      [
        'Ended badly (should be 0)',
        (['Failed', 'TimedOut', 'Aborted'] as const).map((how) => machine.ended(how, hour)),
      ],
    ])
    this.#asks('What waits for a person?', [
      ['Open tasks', [now('TasksOpen'), now('TasksOverdue')]],
      ['Events that nobody could read', [now('Quarantined')]],
    ])
    this.#asks('Is what we give what we mean to give?', [
      ['Compensation, % of the price', [measured(this, 'CompensationShare', 'Average', hour)]],
      ['Fullest budget, %', [now('BudgetUsed')]],
      ['Does not add up (should be 0)', [measured(this, 'Unreconciled', 'Maximum', hour)]],
    ])
    this.#asks('Do the ways in and out work?', [
      ['Doors that failed (should be 0)', [doors.api.failed]],
      ['Reports that wait, seconds', [age(doors.intake.queue, 'intake'), age(doors.answers.queue, 'answers')]],
      ['Letters that come back or are called spam', [mail.rates.bounce, mail.rates.complaint]],
    ])
    new cw.Dashboard(this, 'Page', {
      dashboardName: namespaceIn(this),
      defaultInterval: Duration.hours(12),
      widgets: this.#rows,
    })
  }

  /** A question, and beneath it the figures side by side. */
  #asks(question: string, figures: [title: string, metrics: cw.IMetric[]][]): void {
    const width = Math.floor(24 / figures.length)
    const graphs = figures.map(([title, left]) => new cw.GraphWidget({ title, left, width, height: 5 }))
    this.#rows.push([fitting(new cw.TextWidget({ markdown: `## ${question}`, width: 24, height: 1 }))], graphs)
  }
}
