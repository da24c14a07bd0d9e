import { Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type CouncilInput, councilRoleNames, councilRoles } from '#shared/domain/council'
import { useRequest } from '../../api'
import { TextField } from '../../forms/inputs'
import { ListEditor } from '../../forms/list-editor'
import { PersonSelect } from '../../forms/person-select'
import { errorsUnder, Unchanged } from '../../forms/unchanged'
import { emptyMember, withPerson } from './council-values'
import classes from './councils.module.css'

type Props = { form: UseFormReturnType<CouncilInput> }

const roles = councilRoles.map((role) => ({ value: role, label: councilRoleNames[role] }))

/** Who sits on the council and as what, line by line as on its decision. */
export function MembersEditor({ form }: Props) {
  const { data: people = [] } = useRequest('people.list', { includesFormer: true })
  const personOf = (id: number | null) => people.find((person) => person.id === id) ?? null

  return (
    <div data-path="members">
      {form.values.members.length > 0 && (
        <div className={classes.memberHead} aria-hidden>
          <span>Họ và tên</span>
          <span>Chức danh trong Hội đồng</span>
          <span>Chức vụ</span>
          <span>Đơn vị</span>
        </div>
      )}
      <ListEditor
        items={form.values.members}
        noun="thành viên"
        addLabel="Thêm thành viên"
        newItem={() => emptyMember}
        empty="Chưa ghi ai. Ghi Chủ tịch Hội đồng trước."
        onInsert={(item, index) => form.insertListItem('members', item, index)}
        onRemove={(index) => form.removeListItem('members', index)}
        onMove={(from, to) => form.reorderListItem('members', { from, to })}
      >
        {(member, index) => {
          const path = `members.${index}`
          return (
            <Unchanged watch={[member, index, people.length, errorsUnder(form.errors, path)]}>
              {() => (
                <div className={classes.member}>
                  <PersonSelect
                    aria-label={`Thành viên ${index + 1}`}
                    value={member.personId}
                    error={form.errors[`${path}.personId`]}
                    onChange={(id) => {
                      const now = form.getValues().members[index] ?? member
                      form.setFieldValue(path, withPerson(now, personOf(id), personOf(now.personId)))
                    }}
                  />
                  <Select
                    aria-label={`Chức danh ${index + 1}`}
                    data={roles}
                    {...form.getInputProps(`${path}.role`)}
                  />
                  <TextField
                    aria-label={`Chức vụ ${index + 1}`}
                    {...form.getInputProps(`${path}.position`)}
                  />
                  <TextField aria-label={`Đơn vị ${index + 1}`} {...form.getInputProps(`${path}.unitName`)} />
                </div>
              )}
            </Unchanged>
          )
        }}
      </ListEditor>
    </div>
  )
}
