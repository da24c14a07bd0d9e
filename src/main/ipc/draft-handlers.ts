import type { Context } from '#main/context'
import { deleteDraft, findDraft, putDraft } from '#main/database/draft-queries'
import { createQueue } from '#main/services/in-order'
import type { Handlers } from '#shared/contract'
import { AppError } from '#shared/result'

/** Far above what a form can hold: a paste of a whole book must not fill the disk at each keystroke. */
const largestDraft = 5_000_000

/** What stands in a form, kept as typed and in the order it comes: nothing here judges it. */
export function draftHandlers({ db, now }: Context) {
  const inOrder = createQueue()
  return {
    'drafts.get': ({ form, key }) => inOrder(() => findDraft(db, form, key)),
    'drafts.put': ({ form, key, values }) =>
      inOrder(async () => {
        const body = JSON.stringify(values)
        if (body.length > largestDraft)
          throw new AppError('invalid', 'Nội dung vừa dán quá lớn nên chưa lưu được. Bỏ bớt rồi gõ tiếp.')
        const savedAt = now()
        await putDraft(db, { form, key, body, errorCount: 0, savedAt })
        return { savedAt }
      }),
    'drafts.discard': ({ form, key }) =>
      inOrder(async () => {
        await deleteDraft(db, form, key)
        return null
      }),
  } satisfies Pick<Handlers, 'drafts.get' | 'drafts.put' | 'drafts.discard'>
}
