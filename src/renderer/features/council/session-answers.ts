import type { RequestInput, RequestName, RequestOutput } from '#shared/contract'
import type { CouncilSession } from '#shared/domain/council'
import { invalidate, request, setAnswer } from '../../api'

/** Where answers change when a session does. */
const dependents = ['sessions.list', 'councils.', 'decisions.', 'documents.', 'reconciliation.', 'campaigns.']

/** How long the typing must rest before other screens' answers are asked for again. */
const restMs = 300
let rest: ReturnType<typeof setTimeout> | undefined

/** Puts a session a command has brought back in place of the one on the screen, and tells what depends on it. */
export function putSession(session: CouncilSession): void {
  setAnswer('sessions.get', { id: session.id }, session)
  clearTimeout(rest)
  rest = setTimeout(() => void invalidate(dependents), restMs)
}

type SessionCommand = {
  [Name in RequestName]: RequestOutput<Name> extends CouncilSession ? Name : never
}[RequestName]

/** Asks main for something that changes a session, and shows the session as it is then. @throws ApiError */
export async function changeSession<Name extends SessionCommand>(
  name: Name,
  input: RequestInput<Name>,
): Promise<CouncilSession> {
  const session = (await request(name, input)) as CouncilSession
  putSession(session)
  return session
}
