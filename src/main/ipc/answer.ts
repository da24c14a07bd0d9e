import { sqliteFailure } from '#main/ipc/sqlite-failure'
import { contract, type Handlers, type RequestName } from '#shared/contract'
import { fieldErrorsOf } from '#shared/fields'
import { AppError, type Failure, type FieldErrors, type Result } from '#shared/result'

/** Gets a mistake of ours, with the name of the request that met it, for the log. */
export type Report = (error: unknown, request: string) => void

/**
 * Answers one request of the page, whatever it sends: the one place where input is validated and where what was
 * thrown becomes a value.
 */
export async function answer(
  handlers: Partial<Handlers>,
  name: string,
  input: unknown,
  report: Report,
): Promise<Result<unknown>> {
  try {
    if (!isRequestName(name)) throw new AppError('invalid', 'Ứng dụng không có việc này.')
    const handler = handlers[name] as ((input: unknown) => unknown) | undefined
    if (!handler) throw new AppError('database', 'Chưa mở được tệp sổ nên chưa làm được việc này.')
    const parsed = contract[name].input.safeParse(input ?? null, {
      error: () => 'Giá trị này không dùng được.',
    })
    if (!parsed.success) throw invalidInput(fieldErrorsOf(parsed.error))
    return { ok: true, value: await handler(parsed.data) }
  } catch (error) {
    return { ok: false, error: failureOf(error, name, report) }
  }
}

const isRequestName = (name: string): name is RequestName => Object.hasOwn(contract, name)

function invalidInput(fields: FieldErrors): AppError {
  return new AppError('invalid', 'Còn chỗ chưa đúng, xem lời nhắc ở từng ô rồi sửa lại.', fields)
}

function failureOf(error: unknown, name: string, report: Report): Failure {
  if (error instanceof AppError) return error.toFailure()
  const failure = sqliteFailure(error)
  if (failure) return failure
  report(error, name)
  return {
    code: 'bug',
    message:
      'Việc vừa rồi chưa làm được do lỗi của ứng dụng. Dữ liệu đã lưu vẫn nguyên; lỗi đã ghi vào nhật ký.',
  }
}
