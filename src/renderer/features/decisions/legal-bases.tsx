import type { UseFormReturnType } from '@mantine/form'
import type { DecisionInput } from '#shared/domain/decision'
import { ParagraphsField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import classes from './decision-fields.module.css'

type Props = { form: UseFormReturnType<DecisionInput>; onStep: () => void }

/** The căn cứ, one box a line, in the order they are printed in. */
export function LegalBases({ form, onStep }: Props) {
  return (
    <fieldset data-path="legalBases" className={classes.bases}>
      <legend>Căn cứ</legend>
      <ListEditor
        items={form.values.legalBases}
        noun="căn cứ"
        addLabel="Thêm căn cứ"
        newItem={() => ''}
        onInsert={(basis, index) => {
          form.insertListItem('legalBases', basis, index)
          onStep()
        }}
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
            {...form.getInputProps(`legalBases.${index}`)}
          />
        )}
      </ListEditor>
    </fieldset>
  )
}
