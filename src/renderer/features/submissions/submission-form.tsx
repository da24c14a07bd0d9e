import { ActionIcon, Group, Menu, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconDots, IconTrash } from '@tabler/icons-react'
import { useEffect, useEffectEvent } from 'react'
import { formatDay } from '#shared/day'
import type { SubmissionView } from '#shared/domain/submission'
import { request } from '../../api'
import { useConfirm } from '../../components/confirm'
import { Banner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { notifyDone, notifyFailure } from '../../components/notify'
import { PageHeader } from '../../components/page'
import { useSaveKey } from '../../forms/use-save-key'
import { CollectiveSection } from './collective-section'
import { CountLine, goTo } from './count-line'
import { FormProvider } from './form-context'
import { NarrativeSection } from './narrative-section'
import { PersonGrid } from './person-grid'
import { ReceiptSection } from './receipt-section'
import { ReviewSection } from './review-section'
import { ScoresSection } from './scores-section'
import { Section } from './section'
import classes from './submission.module.css'
import { UnitPicker } from './unit-picker'
import { useAssessment } from './use-assessment'
import { useSubmissionForm } from './use-submission-form'

type Props = {
  view: SubmissionView
  /** Whose line to go to: a person's id, or "tap-the" for the collective. */
  line: string | null
  onCleared: () => void
}

/** Brings a part to the top and puts the cursor into its first field. */
function goToPart(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'start' })
  part
    ?.querySelector<HTMLElement>('input:not([type=checkbox]), textarea, select')
    ?.focus({ preventScroll: true })
}

/** One unit's paper as a form, top to bottom as it lies on the desk. */
export function SubmissionFormPage({ view, line, onCleared }: Props) {
  const form = useSubmissionForm(view)
  const assessment = useAssessment(view, form.values.people)
  const confirm = useConfirm()
  const parts = [
    { id: 'nhan-ho-so', label: 'Nhận hồ sơ' },
    { id: 'hop-binh-xet', label: 'Họp bình xét' },
    { id: 'tap-the', label: 'Tập thể' },
    { id: 'ca-nhan', label: 'Cá nhân' },
    ...(view.campaign.usesPoints ? [{ id: 'cham-diem', label: 'Chấm điểm' }] : []),
    { id: 'bao-cao', label: 'Báo cáo' },
  ]

  useSaveKey(() => {
    form.flush().then(() => notifyDone('Đã lưu. Hồ sơ được lưu ngay khi gõ.'), notifyFailure)
  })

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const part = parts[Number(key) - 1]
    if (key === 'z') event.shiftKey ? form.redo() : form.undo()
    else if (key === 'y') form.redo()
    else if (part) goToPart(part.id)
    else return
    event.preventDefault()
  })
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
  useEffect(() => {
    const index = view.values.people.findIndex((person) => String(person.personId) === line)
    if (index >= 0) goTo(`people.${index}.title`)
    else if (line === 'tap-the') goToPart('tap-the')
    else if (view.origin === 'new') goToPart('nhan-ho-so')
  }, [view, line])

  async function clear() {
    const isSure = await confirm({
      title: 'Xoá trắng hồ sơ này',
      message: `Mọi nội dung đã nhập cho ${view.unit.name} trong đợt này sẽ mất và không lấy lại được. Đơn vị và người vẫn còn.`,
      confirmLabel: 'Xoá trắng',
      isDangerous: true,
    })
    if (!isSure) return
    await form.flush().catch(() => {})
    await request('submissions.delete', { campaignId: view.campaign.id, unitId: view.unit.id }).then(
      onCleared,
      notifyFailure,
    )
  }

  return (
    <FormProvider view={view} form={form} assessment={assessment}>
      <section className={classes.page}>
        <PageHeader
          title={<UnitPicker unitId={view.unit.id} campaignId={view.campaign.id} />}
          help={`Hạn nộp ${view.campaign.unitDeadline ? formatDay(view.campaign.unitDeadline) : 'chưa định'}. Mỗi chữ gõ vào được lưu ngay.`}
          actions={
            <Group gap={4}>
              <Tooltip label="Hoàn tác (Ctrl+Z)">
                <ActionIcon
                  aria-label="Hoàn tác"
                  onClick={form.undo}
                  aria-disabled={!form.canUndo}
                  data-disabled={!form.canUndo || undefined}
                >
                  <IconArrowBackUp size={18} />
                </ActionIcon>
              </Tooltip>
              <Tooltip label="Làm lại (Ctrl+Y)">
                <ActionIcon
                  aria-label="Làm lại"
                  onClick={form.redo}
                  aria-disabled={!form.canRedo}
                  data-disabled={!form.canRedo || undefined}
                >
                  <IconArrowForwardUp size={18} />
                </ActionIcon>
              </Tooltip>
              <Menu position="bottom-end">
                <Menu.Target>
                  <ActionIcon aria-label="Việc khác với hồ sơ">
                    <IconDots size={18} />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item leftSection={<IconTrash size={15} />} onClick={clear}>
                    Xoá trắng hồ sơ này
                  </Menu.Item>
                </Menu.Dropdown>
              </Menu>
            </Group>
          }
        />
        <nav className={classes.parts} aria-label="Các phần của hồ sơ">
          {parts.map(({ id, label }, index) => (
            <button key={id} type="button" title={`Ctrl+${index + 1}`} onClick={() => goToPart(id)}>
              {index + 1}. {label}
            </button>
          ))}
        </nav>
        <div className={classes.body}>
          {form.failure && <Banner tone="bad">{form.failure}</Banner>}
          {view.origin === 'draft' && view.savedAt && (
            <Banner tone="info">
              Đã mở lại nội dung đang gõ dở lúc {formatMoment(view.savedAt)}. Còn chỗ chưa đúng nên chưa tính
              vào sổ.
            </Banner>
          )}
          {assessment.failure && <Banner tone="doubt">Chưa xét được điều kiện: {assessment.failure}</Banner>}
          <ReceiptSection />
          <ReviewSection />
          <CollectiveSection />
          <Section id="ca-nhan" title="Danh sách cá nhân">
            <PersonGrid />
          </Section>
          {view.campaign.usesPoints && <ScoresSection />}
          <NarrativeSection />
        </div>
        <CountLine />
      </section>
    </FormProvider>
  )
}
