import type { UseFormReturnType } from '@mantine/form'
import type { InitiativeInput } from '#shared/domain/initiative'
import { FieldWarning } from '../../forms/field'
import { CountInput } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import { PersonSelect } from '../../forms/person-select'
import classes from './initiatives.module.css'

type Props = { form: UseFormReturnType<InitiativeInput> }

/** Who made it and each one's share, with their sum. */
export function AuthorsEditor({ form }: Props) {
  const { authors } = form.values
  const sum = authors.reduce((total, { sharePercent }) => total + (Number(sharePercent) || 0), 0)
  return (
    <>
      <ListEditor
        items={authors}
        noun="tác giả"
        addLabel="Thêm tác giả"
        newItem={() => ({ personId: null, sharePercent: sum < 100 ? String(100 - sum) : '' })}
        onInsert={(item, index) => form.insertListItem('authors', item, index)}
        onRemove={(index) => form.removeListItem('authors', index)}
        empty="Chưa ghi tác giả."
      >
        {(author, index) => (
          <div className={classes.author}>
            <PersonSelect
              aria-label={`Tác giả ${index + 1}`}
              value={author.personId}
              error={form.errors[`authors.${index}.personId`]}
              onChange={(id) => form.setFieldValue(`authors.${index}.personId`, id)}
            />
            <CountInput
              aria-label={`Tỷ lệ đóng góp ${index + 1} (%)`}
              placeholder="%"
              {...form.getInputProps(`authors.${index}.sharePercent`)}
              onChange={(value) => form.setFieldValue(`authors.${index}.sharePercent`, value ?? '')}
            />
          </div>
        )}
      </ListEditor>
      <p className={classes.sum}>
        {form.errors.authors ? (
          <span className={classes.error}>{form.errors.authors}</span>
        ) : (
          <>
            Cộng {sum} %. {sum > 100 && <FieldWarning>Quá 100 %.</FieldWarning>}
            {sum < 100 && authors.length > 0 && `Còn ${100 - sum} % là của tác giả ngoài trường.`}
          </>
        )}
      </p>
    </>
  )
}
