import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { LegalText } from '#shared/domain/legal-text'
import { useCommand } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify'
import { shortName } from './validity'

type Props = { text: LegalText; library: LegalText[]; onDone: () => void }

export function DeleteLegalText({ text, library, onDone }: Props) {
  const remove = useCommand('legalTexts.delete')
  const save = useCommand('legalTexts.save')
  const confirm = useConfirm()
  const predecessors = library.filter((other) => other.replacedBy === text.id)

  /** Puts the text back, and the links of those it replaced. */
  async function putBack() {
    try {
      const back = await save.mutateAsync({ ...text, id: null })
      for (const earlier of predecessors) await save.mutateAsync({ ...earlier, replacedBy: back.id })
      notifyDone(`Đã đưa ${shortName(text)} trở lại kho.`)
    } catch (error) {
      notifyFailure(error)
    }
  }

  async function deleteText() {
    const isSure = await confirm({
      title: `Xoá ${shortName(text)} khỏi kho`,
      message: (
        <>
          Chỉ xoá văn bản ghi nhầm. Văn bản đã hết hiệu lực thì ghi ngày hết hiệu lực, để quyết định cũ còn so
          được.
          {predecessors.length > 0 && (
            <p>{predecessors.map(shortName).join(', ')} sẽ không còn ghi văn bản thay thế.</p>
          )}
        </>
      ),
      confirmLabel: 'Xoá văn bản',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id: text.id },
      {
        onSuccess: () => {
          notifyUndo(`Đã xoá ${shortName(text)}.`, () => void putBack())
          onDone()
        },
        onError: notifyFailure,
      },
    )
  }

  return (
    <ActionIcon
      ml="auto"
      size={30}
      aria-label="Xoá văn bản này"
      title="Xoá văn bản này"
      onClick={() => void deleteText()}
    >
      <IconTrash size={16} />
    </ActionIcon>
  )
}
