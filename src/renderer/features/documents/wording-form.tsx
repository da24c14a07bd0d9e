import { Button, Menu } from '@mantine/core'
import { useMemo, useRef } from 'react'
import type { z } from 'zod'
import { type DocumentKind, type DocumentTextSlot, documentNames } from '#shared/domain/document'
import { ApiError, request, setAnswer } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone } from '../../components/notify'
import { ParagraphsField } from '../../forms/inputs'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import classes from './documents.module.css'
import { wordingSchema } from './wording'
import { WordingPreview } from './wording-preview'

type Props = { kind: DocumentKind; slots: DocumentTextSlot[]; campaignId: number | null }
type Values = Record<string, string>

/** Slots are named by words that may hold what a form takes for a path. */
const wordingOf = (slots: DocumentTextSlot[]): Values =>
  Object.fromEntries(slots.map(({ slot, body, original }) => [slot, body ?? original]))

/** The texts of one kind of document, with the document beside them as it will read. */
export function WordingForm({ kind, slots, campaignId }: Props) {
  const ask = useConfirm()
  const schema = useMemo(() => wordingSchema(slots), [slots])
  const stored = useMemo(() => wordingOf(slots), [slots])
  const record = useRecordForm<Values, DocumentTextSlot[]>({
    draft: { form: 'document-text', key: kind },
    schema: schema as z.ZodType<unknown, Values>,
    stored,
    save: (values) => storeAll(kind, slots, values),
    inputOf: (saved) => wordingOf(saved.filter((slot) => slot.kind === kind)),
    onSaved: () => notifyDone(`Đã lưu mẫu chữ của ${documentNames[kind]}.`),
    name: `mẫu chữ của ${documentNames[kind]}`,
  })
  const { form } = record
  const values = form.getValues()

  async function reset(slot: DocumentTextSlot) {
    const isSure = await ask({
      title: 'Lấy lại bản gốc',
      message: (
        <>
          Câu “{slot.label}” trở về bản gốc của phần mềm:
          <p className={classes.quiet}>{slot.original}</p>
        </>
      ),
      confirmLabel: 'Lấy lại bản gốc',
    })
    if (isSure) form.setFieldValue(slot.slot, slot.original)
  }

  return (
    <>
      <section className={classes.wording} aria-label={`Mẫu chữ của ${documentNames[kind]}`}>
        <div className={classes.slots}>
          <RecordNews record={record} />
          {record.isLoaded &&
            slots.map((slot) => (
              <SlotField
                key={slot.slot}
                slot={slot}
                value={values[slot.slot] ?? ''}
                error={form.errors[slot.slot]}
                onChange={(value) => form.setFieldValue(slot.slot, value)}
                onBlur={() => form.validateField(slot.slot)}
                onReset={() => void reset(slot)}
              />
            ))}
        </div>
        <div className={classes.wordingFoot}>
          <RecordActions record={record} label="Lưu mẫu chữ" />
        </div>
      </section>
      {campaignId !== null && (
        <WordingPreview
          campaignId={campaignId}
          kind={kind}
          texts={schema.safeParse(values).success ? values : null}
        />
      )}
    </>
  )
}

/** One request a text: what the original says is stored as the original. */
async function storeAll(
  kind: DocumentKind,
  slots: DocumentTextSlot[],
  values: Values,
): Promise<DocumentTextSlot[]> {
  let saved: DocumentTextSlot[] = []
  for (const { slot, original } of slots) {
    const body = values[slot] ?? original
    try {
      saved = await request('documentTexts.save', { kind, slot, body: body === original ? null : body })
    } catch (error) {
      if (!(error instanceof ApiError) || !error.fields.body) throw error
      throw new ApiError({ code: error.code, message: error.message, fields: { [slot]: error.fields.body } })
    }
  }
  setAnswer('documentTexts.list', null, saved)
  return saved
}

type SlotProps = {
  slot: DocumentTextSlot
  value: string
  error: React.ReactNode
  onChange: (value: string) => void
  onBlur: () => void
  onReset: () => void
}

function SlotField({ slot, value, error, onChange, onBlur, onReset }: SlotProps) {
  const holder = useRef<HTMLDivElement>(null)

  /** Where the cursor stands, over what is selected, as if typed: Ctrl+Z takes it back. */
  function insert(name: string) {
    const field = holder.current?.querySelector('textarea')
    if (!field) return
    field.focus()
    document.execCommand('insertText', false, `{${name}}`)
  }

  return (
    <div ref={holder}>
      <div className={classes.slotHead}>
        <h3>{slot.label}</h3>
        {value !== slot.original && <span className={classes.edited}>đã sửa</span>}
        {slot.placeholders.length > 0 && (
          <Menu position="bottom-end" returnFocus={false}>
            <Menu.Target>
              <Button size="compact-xs" variant="default">
                Chèn chỗ điền
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {slot.placeholders.map(({ name, meaning }) => (
                <Menu.Item key={name} onClick={() => insert(name)}>
                  <b>{`{${name}}`}</b> {meaning}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {value !== slot.original && (
          <Button size="compact-xs" variant="default" onClick={onReset}>
            Lấy lại bản gốc
          </Button>
        )}
      </div>
      <ParagraphsField
        aria-label={slot.label}
        data-path={slot.slot}
        minRows={2}
        value={value}
        error={error}
        onChange={onChange}
        onBlur={onBlur}
      />
    </div>
  )
}
