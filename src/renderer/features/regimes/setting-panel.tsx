import { Button, SegmentedControl, Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ResolvedSetting, SettingProblem } from '#shared/rules/resolve-settings'
import { ApiError, setAnswer, useCommand } from '../../api'
import { Banner, ErrorBanner } from '../../components/error-banner'
import { notifyDone, notifyUndo } from '../../components/notify'
import { Panel } from '../../components/panel'
import { CountInput, ParagraphsField } from '../../forms/inputs'
import { useSaveKey } from '../../forms/use-save-key'
import { MarkBadge } from './marks'
import classes from './regimes.module.css'
import { shownValue, typedFigure } from './setting-values'

type Value = string | number | boolean | null
type Props = {
  regimeId: string
  setting: ResolvedSetting
  /** What the college has stored for it, if anything. */
  own: { value: unknown; source: string } | undefined
  problems: SettingProblem[]
  onClose: () => void
}

/** One value with its default, its source, and the text by which the college sets it. */
export function SettingPanel({ regimeId, setting, own, problems, onClose }: Props) {
  const { definition } = setting
  const { key } = definition
  const [value, setValue] = useState<Value>((own ? own.value : setting.value) as Value)
  const [source, setSource] = useState(own?.source ?? '')
  const save = useCommand('regimes.saveSetting')
  const refusal = save.error instanceof ApiError ? save.error.fields.value : undefined

  async function store(input: { value: Value; isReset: boolean; source: string }, news: () => void) {
    const desk = await save.mutateAsync({ regimeId, key, ...input }).catch(() => null)
    if (!desk) return
    setAnswer('regimes.get', { regimeId }, desk)
    news()
  }
  const saveValue = () =>
    void store({ value: asSent(value), isReset: false, source }, () =>
      notifyDone(`Đã lưu: ${definition.label}.`),
    )
  const reset = () =>
    void store({ value: null, isReset: true, source: '' }, () => {
      setValue(setting.defaultValue as Value)
      setSource('')
      notifyUndo('Đã trở về mặc định.', () => {
        if (!own) return
        setValue(own.value as Value)
        setSource(own.source)
        void store({ value: own.value as Value, isReset: false, source: own.source }, () => {})
      })
    })
  const asSent = (typed: Value) =>
    definition.kind === 'percent' || definition.kind === 'months'
      ? typedFigure(typed as string | number | null)
      : typed
  useSaveKey(saveValue)

  return (
    <Panel
      title={definition.label}
      onClose={onClose}
      width={430}
      footer={
        <>
          <Button loading={save.isPending} onClick={saveValue} title="Ctrl+S">
            Lưu
          </Button>
          {own && (
            <Button variant="default" onClick={reset}>
              Trở về mặc định
            </Button>
          )}
        </>
      }
    >
      {save.error && !refusal && <ErrorBanner error={save.error} />}
      {problems.map(({ message }) => (
        <Banner key={message} tone="doubt">
          {message}
        </Banner>
      ))}
      <p className={classes.label}>{definition.label}</p>
      <div className={classes.fields}>
        <ValueField
          setting={setting}
          value={value}
          error={refusal}
          onChange={(typed) => {
            save.reset()
            setValue(typed)
          }}
        />
        <ParagraphsField
          label="Theo văn bản"
          minRows={2}
          placeholder="Quyết định số …/QĐ-UBND, khoản … Điều …"
          help="Ghi văn bản thì mục này thôi cần xác nhận. Giữ nguyên mặc định cũng ghi được."
          value={source}
          onChange={setSource}
        />
      </div>
      <dl className={classes.facts}>
        <Fact name="Mặc định">{shownValue(definition, setting.defaultValue)}</Fact>
        <Fact name="Theo">{setting.article}</Fact>
        <Fact name="Căn cứ">
          <MarkBadge mark={setting.mark} />
        </Fact>
        {setting.note && <Fact name="Lưu ý">{setting.note}</Fact>}
      </dl>
    </Panel>
  )
}

type FieldProps = {
  setting: ResolvedSetting
  value: Value
  error: string | undefined
  onChange: (value: Value) => void
}

function ValueField({ setting: { definition }, value, error, onChange }: FieldProps) {
  switch (definition.kind) {
    case 'choice':
      return (
        <Select
          label="Áp dụng"
          data-autofocus
          data={[...definition.options]}
          value={String(value)}
          error={error}
          onChange={onChange}
        />
      )
    case 'yes-no':
      return (
        <SegmentedControl
          aria-label="Áp dụng"
          data={[
            { value: 'yes', label: 'Có' },
            { value: 'no', label: 'Không' },
          ]}
          value={value === true ? 'yes' : 'no'}
          onChange={(chosen) => onChange(chosen === 'yes')}
        />
      )
    default:
      return (
        <CountInput
          label={definition.kind === 'percent' ? 'Áp dụng (%)' : 'Áp dụng (tháng)'}
          data-autofocus
          error={error}
          help={
            definition.kind === 'percent' && definition.emptyLabel
              ? `Để trống: ${definition.emptyLabel.toLowerCase()}.`
              : `Từ ${definition.min} đến ${definition.max}.`
          }
          value={value as string | number | null}
          onChange={onChange}
        />
      )
  }
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
