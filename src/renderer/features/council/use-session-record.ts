import { useMemo } from 'react'
import { type CouncilSession, type SessionInput, sessionInputSchema } from '#shared/domain/council'
import { request } from '../../api'
import { type RecordForm, useRecordForm } from '../../forms/use-record-form'
import { useSaveAsYouGo } from '../../forms/use-save-as-you-go'
import { putSession } from './session-answers'
import { isStorable, sessionInputOf, sessionName } from './session-values'

export type SessionRecord = RecordForm<SessionInput> & {
  /** Stores what stands in the form once the step under way is over. */
  saveSoon: () => void
}

/** The session's own fields: kept as typed, stored after each step that leaves nothing wrong. */
export function useSessionRecord(session: CouncilSession): SessionRecord {
  const stored = useMemo(() => sessionInputOf(session), [session])
  const record = useRecordForm<SessionInput, CouncilSession>({
    draft: { form: 'council-session', key: String(session.id) },
    schema: sessionInputSchema,
    stored,
    save: (values) => request('sessions.save', values),
    inputOf: sessionInputOf,
    onSaved: putSession,
    name: sessionName(session).toLocaleLowerCase('vi'),
  })
  const saveSoon = useSaveAsYouGo(record, isStorable)
  return { ...record, saveSoon }
}
