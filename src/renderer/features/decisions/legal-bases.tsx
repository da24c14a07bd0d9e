import { ActionIcon, Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { DecisionInput } from '#shared/domain/decision'
import { notifyUndo } from '../../components/notify'
import { ParagraphsField } from '../../forms/inputs'
import classes from './decisions.module.css'

type Props = { form: UseFormReturnType<DecisionInput>; onStep: () => void }

const focusBasis = (index: number) =>
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-path="legalBases.${index}"]`)?.focus(),
  )

/** The căn cứ, one box a line: Enter begins the next, Alt+↑ and Alt+↓ move it. */
export function LegalBases({ form, onStep }: Props) {
  const bases = form.values.legalBases

  function insert(index: number) {
    form.insertListItem('legalBases', '', index)
    focusBasis(index)
  }

  function move(from: number, to: number) {
    if (to < 0 || to >= bases.length) return
    form.reorderListItem('legalBases', { from, to })
    focusBasis(to)
    onStep()
  }

  function remove(index: number) {
    const before = bases
    form.removeListItem('legalBases', index)
    onStep()
    if (before[index]?.trim())
      notifyUndo('Đã xoá một căn cứ.', () => {
        form.setFieldValue('legalBases', before)
        onStep()
      })
  }

  function onKeyDown(event: KeyboardEvent, index: number) {
    const isBox = event.target instanceof HTMLTextAreaElement
    if (event.key === 'Enter' && isBox && !event.nativeEvent.isComposing) {
      event.preventDefault()
      insert(index + 1)
    }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(index, event.key === 'ArrowUp' ? index - 1 : index + 1)
    }
    if (event.key === 'Backspace' && isBox && bases[index] === '') {
      event.preventDefault()
      remove(index)
      focusBasis(Math.max(0, index - 1))
    }
  }

  return (
    <fieldset className={classes.bases}>
      <legend>Căn cứ</legend>
      <ol>
        {bases.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is told apart by its place alone
          <li key={index} onKeyDown={(event) => onKeyDown(event, index)}>
            <ParagraphsField
              aria-label={`Căn cứ ${index + 1}`}
              minRows={1}
              {...form.getInputProps(`legalBases.${index}`)}
            />
            <div className={classes.basisTools}>
              <ActionIcon
                size="sm"
                aria-label={`Đưa căn cứ ${index + 1} lên`}
                title="Đưa lên (Alt+↑)"
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
              >
                <IconArrowUp size={14} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={`Đưa căn cứ ${index + 1} xuống`}
                title="Đưa xuống (Alt+↓)"
                disabled={index === bases.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <IconArrowDown size={14} aria-hidden />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={`Xoá căn cứ ${index + 1}`}
                title="Xoá"
                onClick={() => remove(index)}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      <Button
        size="compact-sm"
        variant="subtle"
        data-path="legalBases"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => insert(bases.length)}
      >
        Thêm căn cứ
      </Button>
    </fieldset>
  )
}
