export const clock = {
  name: 'Story time',
  skipping: 'Skipping idle time',
  ownPace: 'At its own pace',
  skip: 'Skip to what is due next',
  nothingDue: 'Nothing is due',
  failed: 'The clock did not answer. Press again; skipping twice does no harm.',
}
