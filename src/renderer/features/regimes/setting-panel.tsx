import { Button, SegmentedControl, Select } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import type { RegimeDesk } from '#shared/domain/regime-settings'
import type { Regime } from '#shared/rules/regimes/types'
import type { ResolvedSetting, SettingProblem } from '#shared/rules/resolve-settings'
import { setAnswer, useCommand } from '../../api'
import { Banner } from '../../components/error-banner'
import { notifyDone, notifyFailure, notifyUndo } from '../../components/notify'
import { Panel } from '../../components/panel'
import { CountInput, ParagraphsField } from '../../forms/inputs'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import { MarkBadge } from './marks'
import classes from './regimes.module.css'
import { type SettingInput, sentValue, settingFormSchema } from './setting-form'
import { shownValue } from './setting-values'

type Props = {
  regime: Regime
  setting: ResolvedSetting
  /** What the college has stored for it, if anything. */
  own: { value: unknown; source: string } | undefined
  problems: SettingProblem[]
  onClose: () => void
}

/** One value with its default, its source, and the text by which the college sets it. */
export function SettingPanel({ regime, setting, own, problems, onClose }: Props) {
  const { definition, defaultValue } = setting
  const { key, label } = definition
  const regimeId = regime.id
  const { mutateAsync: send, isPending } = useCommand('regimes.saveSetting')
  const schema = useMemo(() => settingFormSchema(regime, definition), [regime, definition])
  const inputOf = (stored: Props['own']): SettingInput => ({
    value: (stored ? stored.value : defaultValue) as SettingInput['value'],
    source: stored?.source ?? '',
  })

  async function store(input: SettingInput, isReset = false): Promise<RegimeDesk> {
    const desk = await send({
      regimeId,
      key,
      value: sentValue(definition, input),
      source: input.source,
      isReset,
    })
    setAnswer('regimes.get', { regimeId }, desk)
    return desk
  }
  const record = useRecordForm<SettingInput, RegimeDesk>({
    draft: { form: 'regime-setting', key: `${regimeId}/${key}` },
    schema,
    stored: inputOf(own),
    save: store,
    inputOf: (desk) => inputOf(desk.overrides.settings[key]),
    onSaved: () => notifyDone(`Đã lưu: ${label}.`),
    name: `thiết lập “${label}”`,
  })
  const { form } = record

  const reset = () =>
    store({ value: null, source: '' }, true).then((desk) => {
      record.take(desk)
      notifyUndo('Đã trở về mặc định.', () => {
        if (own) store(inputOf(own)).then(record.take, notifyFailure)
      })
    }, notifyFailure)

  if (!record.isLoaded) return null
  return (
    <Panel
      title="Thiết lập"
      onClose={onClose}
      width={430}
      footer={
        <RecordActions record={record} label="Lưu">
          {own && (
            <Button variant="default" loading={isPending} onClick={() => void reset()}>
              Trở về mặc định
            </Button>
          )}
        </RecordActions>
      }
    >
      <RecordNews record={record} />
      {problems.map(({ message }) => (
        <Banner key={message} tone="doubt">
          {message}
        </Banner>
      ))}
      <p className={classes.label}>{label}</p>
      <div className={classes.fields}>
        <ValueField setting={setting} {...form.getInputProps('value')} />
        <ParagraphsField
          label="Theo văn bản"
          minRows={2}
          placeholder="Quyết định số …/QĐ-UBND, khoản … Điều …"
          help="Ghi văn bản thì mục này thôi cần xác nhận. Giữ nguyên mặc định cũng ghi được."
          {...form.getInputProps('source')}
        />
      </div>
      <dl className={classes.facts}>
        <Fact name="Mặc định">{shownValue(definition, defaultValue)}</Fact>
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
  value?: SettingInput['value']
  error?: ReactNode
  onChange: (value: SettingInput['value']) => void
  onBlur?: () => void
}

function ValueField({ setting: { definition }, value = null, error, onChange, onBlur }: FieldProps) {
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
          value={typeof value === 'boolean' ? null : value}
          onChange={onChange}
          onBlur={onBlur}
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
