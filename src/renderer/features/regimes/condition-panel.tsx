import { Button } from '@mantine/core'
import { z } from 'zod'
import type { RegimeDesk } from '#shared/domain/regime-settings'
import { requiredText } from '#shared/fields'
import { setAnswer, useCommand } from '../../api'
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify'
import { Panel } from '../../components/panel'
import { ReasonedButton } from '../../components/reasoned-button'
import { ParagraphsField } from '../../forms/inputs'
import { RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import type { ConditionRow } from './conditions'
import { MarkBadge, meaningOf } from './marks'
import classes from './regimes.module.css'
import { Fact } from './setting-panel'

type Props = {
  regimeId: string
  condition: ConditionRow
  onOpenSetting: (key: string) => void
  onClose: () => void
}

const width = 430

/** One condition: where it stands, how sure it is, and the college's confirmation from the text itself. */
export function ConditionPanel({ regimeId, condition, onOpenSetting, onClose }: Props) {
  const { setting, isJudgement } = condition
  if (!setting && !isJudgement)
    return <ConfirmablePanel regimeId={regimeId} condition={condition} onClose={onClose} />
  return (
    <Panel title="Điều kiện xét" onClose={onClose} width={width}>
      <ConditionFacts condition={condition} />
      {setting && (
        <Button variant="default" onClick={() => onOpenSetting(setting.key)}>
          Mở thiết lập “{setting.label}”
        </Button>
      )}
    </Panel>
  )
}

const sourceSchema = z.object({ source: requiredText('Ghi văn bản, điều, khoản trước.', 300) })
type SourceInput = z.input<typeof sourceSchema>

function ConfirmablePanel({ regimeId, condition, onClose }: Omit<Props, 'onOpenSetting'>) {
  const { key, label, confirmedBy } = condition
  const { mutateAsync: send, isPending } = useCommand('regimes.confirmRule')

  async function store({ source }: SourceInput): Promise<RegimeDesk> {
    const desk = await send({ regimeId, ruleKey: key, source })
    setAnswer('regimes.get', { regimeId }, desk)
    return desk
  }
  const record = useRecordForm<SourceInput, RegimeDesk>({
    draft: { form: 'regime-rule', key: `${regimeId}/${key}` },
    schema: sourceSchema,
    stored: { source: confirmedBy ?? '' },
    save: store,
    inputOf: ({ overrides }) => ({ source: overrides.confirmed[key]?.source ?? '' }),
    onSaved: () => notifyDone('Đã xác nhận điều kiện.'),
    name: `xác nhận “${label}”`,
  })
  const { form } = record

  const takeBack = (source: string) =>
    store({ source: '' }).then((desk) => {
      record.take(desk)
      notifyUndo('Đã bỏ xác nhận.', () => void store({ source }).then(record.take, notifyFailure))
    }, notifyFailure)

  if (!record.isLoaded) return null
  return (
    <Panel
      title="Điều kiện xét"
      onClose={onClose}
      width={width}
      footer={
        <>
          <ReasonedButton
            refusal={form.values.source.trim() === '' ? 'Ghi văn bản, điều, khoản trước.' : null}
            hint="Ctrl+S"
            loading={record.isSaving}
            onClick={() => void record.save()}
          >
            Xác nhận theo văn bản
          </ReasonedButton>
          {record.isDirty && (
            <Button variant="default" onClick={record.discard}>
              Bỏ thay đổi
            </Button>
          )}
          {confirmedBy !== null && (
            <Button variant="default" loading={isPending} onClick={() => void takeBack(confirmedBy)}>
              Bỏ xác nhận
            </Button>
          )}
        </>
      }
    >
      <RecordNews record={record} />
      <ConditionFacts condition={condition} />
      <ParagraphsField
        label="Xác nhận theo văn bản"
        data-autofocus
        minRows={2}
        placeholder="Quyết định số …, khoản … Điều …"
        help="Chỉ ghi khi đã đọc chính văn bản. Từ đó điều kiện này thôi cần xác nhận."
        {...form.getInputProps('source')}
      />
    </Panel>
  )
}

function ConditionFacts({ condition }: { condition: ConditionRow }) {
  const { label, parts, group, article, mark, note, whenNotMet } = condition
  return (
    <>
      <p className={classes.label}>{label}</p>
      {parts.length > 0 && (
        <ul className={classes.parts}>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <dl className={classes.facts}>
        <Fact name="Thuộc">{group}</Fact>
        <Fact name="Theo">{article || 'chưa ghi'}</Fact>
        <Fact name="Căn cứ">
          <MarkBadge mark={mark} />
          <div>{meaningOf(mark)}</div>
        </Fact>
        {note && <Fact name="Lưu ý">{note}</Fact>}
        <Fact name="Khi không đạt">{whenNotMet}</Fact>
      </dl>
    </>
  )
}
