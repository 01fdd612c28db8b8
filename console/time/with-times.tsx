import { Dated } from './when.tsx'

const instant = /(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z)/

/** A text with each instant in it as a time of the reader's own zone. */
export const WithTimes = ({ text }: { text: string }) => (
  <>{text.split(instant).map((part, index) => (index % 2 === 1 ? <Dated key={index} at={part} /> : part))}</>
)
