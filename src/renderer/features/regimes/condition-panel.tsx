import { Button } from '@mantine/core'
import { useState } from 'react'
import { setAnswer, useCommand } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { notifyDone } from '../../components/notify'
import { Panel } from '../../components/panel'
import { ReasonedButton } from '../../components/reasoned-button'
import { ParagraphsField } from '../../forms/inputs'
import { useSaveKey } from '../../forms/use-save-key'
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

/** One condition: where it stands, how sure it is, and the college's confirmation from the text itself. */
export function ConditionPanel({ regimeId, condition, onOpenSetting, onClose }: Props) {
  const { key, label, parts, article, mark, note, confirmedBy, setting, isJudgement } = condition
  const [source, setSource] = useState(confirmedBy ?? '')
  const confirm = useCommand('regimes.confirmRule')
  const isConfirmable = !setting && !isJudgement

  async function store(text: string, sentence: string) {
    const desk = await confirm.mutateAsync({ regimeId, ruleKey: key, source: text }).catch(() => null)
    if (!desk) return
    setAnswer('regimes.get', { regimeId }, desk)
    setSource(text)
    notifyDone(sentence)
  }
  const save = () => void store(source, 'Đã xác nhận điều kiện.')
  const refusal = source.trim() === '' ? 'Ghi văn bản, điều, khoản trước.' : null
  useSaveKey(() => {
    if (isConfirmable && refusal === null) save()
  })

  return (
    <Panel
      title={label}
      onClose={onClose}
      width={430}
      footer={
        isConfirmable && (
          <>
            <ReasonedButton refusal={refusal} loading={confirm.isPending} onClick={save}>
              Xác nhận theo văn bản
            </ReasonedButton>
            {confirmedBy !== null && (
              <Button variant="default" onClick={() => void store('', 'Đã bỏ xác nhận.')}>
                Bỏ xác nhận
              </Button>
            )}
          </>
        )
      }
    >
      <ErrorBanner error={confirm.error} />
      <p className={classes.label}>{label}</p>
      {parts.length > 0 && (
        <ul className={classes.parts}>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      <dl className={classes.facts}>
        <Fact name="Thuộc">{condition.group}</Fact>
        <Fact name="Theo">{article || 'chưa ghi'}</Fact>
        <Fact name="Căn cứ">
          <MarkBadge mark={mark} />
          <div>{meaningOf(mark)}</div>
        </Fact>
        {note && <Fact name="Lưu ý">{note}</Fact>}
        <Fact name="Khi không đạt">{condition.whenNotMet}</Fact>
      </dl>
      {setting && (
        <Button variant="default" onClick={() => onOpenSetting(setting.key)}>
          Mở thiết lập “{setting.label}”
        </Button>
      )}
      {isConfirmable && (
        <ParagraphsField
          label="Xác nhận theo văn bản"
          data-autofocus
          minRows={2}
          placeholder="Quyết định số …, khoản … Điều …"
          help="Chỉ ghi khi đã đọc chính văn bản. Từ đó điều kiện này thôi cần xác nhận."
          value={source}
          onChange={setSource}
        />
      )}
    </Panel>
  )
}
