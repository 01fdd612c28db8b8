/** An error of the Step Functions API; `name` is AWS's exception name, which the wire gives as `__type`. */
export class ApiError extends Error {
  constructor(name: string, message: string) {
    super(message)
    this.name = name
  }
}
