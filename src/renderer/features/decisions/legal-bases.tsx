import { Button } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { isDay } from '#shared/day'
import type { DecisionInput } from '#shared/domain/decision'
import { citation } from '#shared/domain/legal-text'
import { useRequest } from '../../api'
import { ParagraphsField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import { type CitationProblem, lineProblems, nameOf } from './cited-texts'
import classes from './decision-fields.module.css'
import { LegalBasesHint } from './legal-bases-hint'
import { LibraryPicker } from './library-picker'

type Props = { form: UseFormReturnType<DecisionInput>; onStep: () => void }

/** The căn cứ, one box a line, in the order they are printed in; each judged against the library on the signing day. */
export function LegalBases({ form, onStep }: Props) {
  const { data: library = [] } = useRequest('legalTexts.list', null)
  const { data: state } = useRequest('app.state', null)
  const { legalBases, signedOn } = form.values
  const signingDay = signedOn !== null && isDay(signedOn) ? signedOn : null
  const day = signingDay ?? (state?.phase === 'ready' ? state.today : null)
  const problems = legalBases.map((line) => (day === null ? [] : lineProblems(line, library, day)))

  function put(index: number, line: string) {
    form.setFieldValue(`legalBases.${index}`, line)
    onStep()
  }
  function insert(line: string, index: number) {
    form.insertListItem('legalBases', line, index)
    onStep()
  }

  return (
    <fieldset data-path="legalBases" className={classes.bases}>
      <legend>Căn cứ</legend>
      <LegalBasesHint
        form={form}
        signingDay={signingDay}
        outOfForceCount={problems.filter((ofLine) => ofLine.length > 0).length}
        onStep={onStep}
      />
      <ListEditor
        items={legalBases}
        noun="căn cứ"
        addLabel="Thêm dòng trống"
        newItem={() => ''}
        onInsert={insert}
        onRemove={(index) => {
          form.removeListItem('legalBases', index)
          onStep()
        }}
        onMove={(from, to) => {
          form.reorderListItem('legalBases', { from, to })
          onStep()
        }}
        empty="Chưa có căn cứ nào."
      >
        {(_, index) => (
          <ParagraphsField
            aria-label={`Căn cứ ${index + 1}`}
            minRows={1}
            warning={
              problems[index]!.length > 0 && (
                <Problems
                  problems={problems[index]!}
                  onReplace={(line) => put(index, line)}
                  isAlone={problems[index]!.length === 1}
                />
              )
            }
            {...form.getInputProps(`legalBases.${index}`)}
          />
        )}
      </ListEditor>
      {day !== null && (
        <LibraryPicker
          library={library}
          lines={legalBases}
          day={day}
          isSigningDay={signingDay !== null}
          onPick={insert}
        />
      )}
    </fieldset>
  )
}

type ProblemsProps = {
  problems: CitationProblem[]
  /** One text out of force: the whole line may be replaced. */
  isAlone: boolean
  onReplace: (line: string) => void
}

function Problems({ problems, isAlone, onReplace }: ProblemsProps) {
  const successor = isAlone ? problems[0]?.successor : null
  return (
    <span>
      {problems.map(({ sentence }) => sentence).join(' ')}
      {successor && (
        <Button ml={6} size="compact-xs" variant="default" onClick={() => onReplace(citation(successor))}>
          Thay bằng {nameOf(successor)}
        </Button>
      )}
    </span>
  )
}
