import { useEffect, useEffectEvent } from 'react'
import type { SubmissionView } from '#shared/domain/submission'
import { Banner } from '../../components/error-banner'
import { formatMoment } from '../../components/moments'
import { notifyDone, notifyFailure } from '../../components/notify'
import { useSaveKey } from '../../forms/use-save-key'
import { CollectiveSection } from './collective-section'
import { CountLine, goToFirst } from './count-line'
import { FormProvider, Part } from './form-context'
import { FormHeader } from './form-header'
import { NarrativeSection } from './narrative-section'
import { PersonGrid } from './person-grid'
import { ReceiptSection } from './receipt-section'
import { ReviewSection } from './review-section'
import { ScoresSection } from './scores-section'
import { Section } from './section'
import classes from './submission.module.css'
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

// Elements that never change: `Part` says when they are drawn again.
const receipt = <ReceiptSection />
const review = <ReviewSection />
const collective = <CollectiveSection />
const people = (
  <Section id="ca-nhan" title="Danh sách cá nhân">
    <PersonGrid />
  </Section>
)
const scores = <ScoresSection />
const narrative = <NarrativeSection />
const counts = <CountLine />

/** One unit's paper as a form, top to bottom as it lies on the desk. */
export function SubmissionFormPage({ view, line, onCleared }: Props) {
  const form = useSubmissionForm(view)
  const assessment = useAssessment(view, form.values.people)
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
    if (index >= 0) goToFirst([`people.${index}.title`])
    else if (line === 'tap-the') goToPart('tap-the')
    else if (view.origin === 'new') goToPart('nhan-ho-so')
  }, [view, line])

  return (
    <FormProvider view={view} form={form} assessment={assessment}>
      <section className={classes.page}>
        <FormHeader
          view={view}
          canUndo={form.canUndo}
          canRedo={form.canRedo}
          undo={form.undo}
          redo={form.redo}
          flush={form.flush}
          onCleared={onCleared}
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
          <Part of={['receivedOn', 'receivedTime', 'receivedFrom', 'papers']}>{receipt}</Part>
          <Part of={['review']}>{review}</Part>
          <Part of={['collective', 'people']}>{collective}</Part>
          <Part of={['people']}>{people}</Part>
          {view.campaign.usesPoints && <Part of={['scores']}>{scores}</Part>}
          <Part of={['narratives', 'limits', 'proposals', 'note']}>{narrative}</Part>
        </div>
        <Part of={['people', 'collective']}>{counts}</Part>
      </section>
    </FormProvider>
  )
}
