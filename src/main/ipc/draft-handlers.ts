import type { Context } from '#main/context'
import { deleteDraft, findDraft, putDraft } from '#main/database/draft-queries'
import type { Handlers } from '#shared/contract'
import { AppError } from '#shared/result'

/** Far above what a form can hold: a paste of a whole book must not fill the disk at each keystroke. */
const largestDraft = 5_000_000

/** What stands in a form, kept as typed: nothing here judges it. */
export const draftHandlers = ({ db, now }: Context) =>
  ({
    'drafts.get': ({ form, key }) => findDraft(db, form, key),
    'drafts.put': async ({ form, key, values }) => {
      const body = JSON.stringify(values)
      if (body.length > largestDraft)
        throw new AppError('invalid', 'Nội dung vừa dán quá lớn nên chưa lưu được. Bỏ bớt rồi gõ tiếp.')
      const savedAt = now()
      await putDraft(db, { form, key, body, errorCount: 0, savedAt })
      return { savedAt }
    },
    'drafts.discard': async ({ form, key }) => {
      await deleteDraft(db, form, key)
      return null
    },
  }) satisfies Pick<Handlers, 'drafts.get' | 'drafts.put' | 'drafts.discard'>
