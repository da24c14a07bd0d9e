import {
  QueryCache,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import type { Bridge, RequestInput, RequestName, RequestOutput } from '#shared/contract'
import type { ErrorCode, Failure, FieldErrors } from '#shared/result'

declare global {
  interface Window {
    soThiDua: Bridge
  }
}

/** A failure as main reports it. `message` is a sentence for the officer. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: ErrorCode
  readonly fields: FieldErrors

  constructor(failure: Failure) {
    super(failure.message)
    this.code = failure.code
    this.fields = failure.fields ?? {}
  }
}

const unexpected =
  'Có trục trặc ngoài dự kiến nên việc vừa rồi chưa làm được. Thử lại lần nữa; nếu vẫn vậy, đóng ứng dụng rồi mở lại.'

/** Asks main. @throws ApiError */
export async function request<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
): Promise<RequestOutput<Name>> {
  const result = await window.soThiDua.request(name, input).catch((cause: unknown) => {
    console.error(name, cause)
    throw new ApiError({ code: 'bug', message: unexpected })
  })
  if (!result.ok) throw new ApiError(result.error)
  return result.value as RequestOutput<Name>
}

/** What to tell the officer about anything that was thrown. */
export const sentenceOf = (error: unknown): string => (error instanceof ApiError ? error.message : unexpected)

const isFirstScreenThere = () => document.documentElement.dataset.ready === 'true'

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // The database may break while it is in use: the whole screen must say so.
      if (error instanceof ApiError && error.code === 'database' && query.queryKey[0] !== 'app.state')
        void queryClient.invalidateQueries({ queryKey: ['app.state'] })
    },
  }),
  defaultOptions: {
    // Everything is on this computer: answers take milliseconds, and "offline" means nothing.
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // Until the first screen is there nothing can have changed; later each screen asks anew as it opens.
      staleTime: () => (isFirstScreenThere() ? 0 : Number.POSITIVE_INFINITY),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

const keyOf = <Name extends RequestName>(name: Name, input: RequestInput<Name>) => [name, input] as const

type RequestOptions = {
  enabled?: boolean
  /** Asks again by itself, for what changes without a command. */
  refetchEveryMs?: number
}

/** The answer to a request that only reads, kept up to date after each command. */
export function useRequest<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
  options: RequestOptions = {},
): UseQueryResult<RequestOutput<Name>, ApiError> {
  return useQuery<RequestOutput<Name>, ApiError>({
    queryKey: keyOf(name, input),
    queryFn: () => request(name, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchEveryMs ?? false,
  })
}

type CommandOptions = {
  /** Beginnings of request names whose answers may have changed; all but drafts when not given. */
  invalidates?: readonly string[]
}

/** A request that writes. Answers on the screen are asked for again once it has succeeded. */
export function useCommand<Name extends RequestName>(
  name: Name,
  options: CommandOptions = {},
): UseMutationResult<RequestOutput<Name>, ApiError, RequestInput<Name>> {
  return useMutation<RequestOutput<Name>, ApiError, RequestInput<Name>>({
    mutationKey: [name],
    mutationFn: (input) => request(name, input),
    // Not waited for: an answer that takes the asking component off the screen would take its own callbacks along.
    onSuccess: () => void invalidate(options.invalidates),
  })
}

/** Marks answers as outdated; those on the screen are asked for again. */
export function invalidate(prefixes?: readonly string[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const name = String(queryKey[0])
      if (!prefixes) return !name.startsWith('drafts.')
      return prefixes.some((prefix) => name.startsWith(prefix))
    },
  })
}

/** Asks ahead of the screen that will show it. Should it fail, that screen asks again, and says so. */
export function prefetch<Name extends RequestName>(name: Name, input: RequestInput<Name>): void {
  void queryClient.prefetchQuery({ queryKey: keyOf(name, input), queryFn: () => request(name, input) })
}

/** Puts an answer that a command has brought back in place of the one on the screen. */
export function setAnswer<Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
  answer: RequestOutput<Name>,
): void {
  // An answer still on its way was asked for earlier, and would put the older state back.
  void queryClient.cancelQueries({ queryKey: keyOf(name, input), exact: true })
  queryClient.setQueryData(keyOf(name, input), answer)
}
