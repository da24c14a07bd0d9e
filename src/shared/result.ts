/**
 * What went wrong, as a value that survives the trip between main and page.
 *
 * - `invalid`: the input broke a rule; `fields` says where (dotted paths, `people.3.votesFor`).
 * - `conflict`: the stored data forbids it (in use, duplicate, already issued).
 * - `not-found`: the thing is gone.
 * - `file`: a file could not be read or written.
 * - `database`: the database itself is the problem (damaged, locked, newer than the app).
 * - `bug`: a mistake of ours; the log has the stack, the user one neutral sentence.
 */
export type ErrorCode = 'invalid' | 'conflict' | 'not-found' | 'file' | 'database' | 'bug'

/** Sentences keyed by dotted field path, e.g. `{ 'people.3.votesFor': '…' }`. */
export type FieldErrors = Record<string, string>

/** A failure the user can understand: `message` is one Vietnamese sentence that names the way on. */
export type Failure = { code: ErrorCode; message: string; fields?: FieldErrors }

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure }

/** An expected failure. Anything else that is thrown is a bug. */
export class AppError extends Error {
  override name = 'AppError'
  readonly code: ErrorCode
  readonly fields: FieldErrors | undefined

  constructor(code: ErrorCode, message: string, fields?: FieldErrors) {
    super(message)
    this.code = code
    this.fields = fields
  }

  toFailure(): Failure {
    return { code: this.code, message: this.message, ...(this.fields ? { fields: this.fields } : {}) }
  }
}
