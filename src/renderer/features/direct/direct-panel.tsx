import { ActionIcon, Checkbox, SegmentedControl, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type AwardObject, awardsFor, hasFreeAmount, principalAwards } from '#shared/domain/award'
import { paperNames } from '#shared/domain/campaign-names'
import {
  type DirectNomination,
  type DirectNominationInput,
  directNominationInputSchema,
  dossierPapers,
} from '#shared/domain/direct-nomination'
import { useCommand, useRequest } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { Panel } from '../../components/panel'
import { DayInput, ParagraphsField, TextField } from '../../forms/inputs'
import { PersonSelect } from '../../forms/person-select'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import classes from './direct.module.css'

type Props = { campaignId: number; nomination?: DirectNomination }

export function DirectPanel({ campaignId, nomination }: Props) {
  const [, go] = useLocation()
  const save = useCommand('directNominations.save')
  const { data: units = [] } = useRequest('units.list', null)
  const { data: people = [] } = useRequest('people.list', {
    includesFormer: true,
    includesStudents: true,
  })
  const stored = useMemo(
    () => (nomination ? inputOf(nomination) : emptyNomination(campaignId)),
    [campaignId, nomination],
  )
  const record = useRecordForm<DirectNominationInput, DirectNomination>({
    draft: { form: 'sudden-award', key: nomination ? String(nomination.id) : 'new' },
    schema: directNominationInputSchema,
    stored,
    // What was begun in another campaign is finished in this one.
    save: (values) => save.mutateAsync({ ...values, campaignId }),
    inputOf,
    onSaved: (saved) => {
      notifyDone(`Đã ghi đề nghị khen thưởng ${saved.name}.`)
      if (!nomination) go(`/dot-xuat/${saved.id}`, { replace: true })
    },
    name: nomination ? `đề nghị khen thưởng ${nomination.name}` : 'đề nghị khen thưởng mới',
  })
  const { form } = record
  const { values } = form
  const [chosenObject, setObject] = useState<AwardObject | null>(null)
  const object: AwardObject = chosenObject ?? (values.unitId === null ? 'person' : 'collective')
  if (!record.isLoaded) return null

  const isStudent = people.find((person) => person.id === values.personId)?.isStudent ?? false
  const offered = [...awardsFor(object, 'form'), ...awardsFor(object, 'title')].filter(
    ({ code }) =>
      // Students have a giấy khen of their own, whose amount the college sets.
      code === values.award ||
      (code === 'GK_CN' ? !isStudent : !hasFreeAmount(code) || isStudent || values.personId === null),
  )
  const ownForm = object === 'collective' ? 'GK_TT' : isStudent ? 'GK_HS' : 'GK_CN'

  function choosePerson(personId: number | null) {
    form.setFieldValue('personId', personId)
    form.setFieldValue('unitId', null)
    const student = people.find((person) => person.id === personId)?.isStudent ?? false
    // A plain giấy khen follows who gets it; anything else was chosen on purpose.
    if (
      personId !== null &&
      (values.award === 'GK_CN' || values.award === 'GK_HS' || values.award === 'GK_TT')
    )
      form.setFieldValue('award', student ? 'GK_HS' : 'GK_CN')
  }

  return (
    <Panel
      title={nomination ? nomination.name : 'Thêm đề nghị'}
      onClose={() => go('/dot-xuat')}
      width={480}
      footer={
        <RecordActions record={record} label="Lưu đề nghị">
          {nomination && <DeleteNomination nomination={nomination} onDone={() => go('/dot-xuat')} />}
        </RecordActions>
      }
    >
      <RecordNews record={record} />
      <SegmentedControl
        aria-label="Khen thưởng ai"
        data={[
          { value: 'person', label: 'Người' },
          { value: 'collective', label: 'Tập thể' },
        ]}
        value={object}
        onChange={(value) => {
          const next = value as AwardObject
          setObject(next)
          form.setFieldValue('personId', null)
          form.setFieldValue('unitId', null)
          form.setFieldValue('award', next === 'collective' ? 'GK_TT' : 'GK_CN')
        }}
      />
      <div className={classes.two}>
        {object === 'person' ? (
          <>
            <div className={classes.wide} data-path="personId">
              <PersonSelect
                label="Viên chức, người lao động, học sinh, sinh viên"
                value={values.personId}
                error={form.errors.personId}
                data-autofocus
                includesStudents
                onChange={choosePerson}
              />
              <p className={classes.hint}>
                Chưa có trong danh sách thì <Link href="/nhan-su/moi">thêm người</Link> trước; học sinh, sinh
                viên đánh dấu “Học sinh, sinh viên”.
              </p>
            </div>
            <div className={classes.wide}>
              <TextField label={isStudent ? 'Lớp' : 'Chức vụ'} {...form.getInputProps('position')} />
            </div>
          </>
        ) : (
          <div className={classes.wide} data-path="unitId">
            <Select
              label="Tập thể"
              searchable
              data-autofocus
              placeholder="Chọn đơn vị"
              data={units.map((unit) => ({ value: String(unit.id), label: unit.name }))}
              value={values.unitId === null ? null : String(values.unitId)}
              error={form.errors.personId}
              onChange={(id) => {
                form.setFieldValue('unitId', id === null ? null : Number(id))
                form.setFieldValue('personId', null)
              }}
            />
          </div>
        )}
        <div className={classes.wide}>
          <Select
            label="Hình thức, danh hiệu"
            allowDeselect={false}
            data={offered.map(({ code, name }) => ({ value: code, label: name }))}
            {...form.getInputProps('award')}
            description={
              principalAwards.includes(values.award ?? ownForm)
                ? undefined
                : 'Cấp trên quyết định: đưa vào tờ trình.'
            }
            inputWrapperOrder={['label', 'input', 'error', 'description']}
          />
        </div>
        <div className={classes.wide}>
          <ParagraphsField
            label="Thành tích"
            help="In vào danh sách kèm theo quyết định và giấy khen."
            isRequired
            minRows={2}
            {...form.getInputProps('deed')}
          />
        </div>
        <DayInput label="Ngày lập thành tích" {...form.getInputProps('deedOn')} />
        <DayInput label="Ngày nhận hồ sơ" {...form.getInputProps('receivedOn')} />
        <div className={classes.wide}>
          <Select
            label="Nơi đề nghị"
            searchable
            clearable
            placeholder="Đơn vị, tổ chức đoàn thể"
            data={units.map((unit) => ({ value: String(unit.id), label: unit.name }))}
            value={values.proposedByUnitId === null ? null : String(values.proposedByUnitId)}
            onChange={(id) => form.setFieldValue('proposedByUnitId', id === null ? null : Number(id))}
          />
        </div>
        <Checkbox.Group
          className={classes.wide}
          label="Giấy tờ đã nhận"
          value={values.papers}
          onChange={(papers) => form.setFieldValue('papers', papers as DirectNominationInput['papers'])}
        >
          <div className={classes.papers}>
            {dossierPapers.map((paper) => (
              <Checkbox key={paper} value={paper} label={paperNames[paper]} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={classes.wide}>
          <ParagraphsField label="Ghi chú" minRows={1} {...form.getInputProps('note')} />
        </div>
      </div>
    </Panel>
  )
}

function DeleteNomination({ nomination, onDone }: { nomination: DirectNomination; onDone: () => void }) {
  const remove = useCommand('directNominations.delete')
  const confirm = useConfirm()

  async function deleteNomination() {
    const isSure = await confirm({
      title: 'Xoá đề nghị',
      message: `Xoá đề nghị khen thưởng ${nomination.name}.`,
      confirmLabel: 'Xoá đề nghị',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id: nomination.id },
      {
        onSuccess: () => {
          notifyDone('Đã xoá đề nghị.')
          onDone()
        },
        onError: notifyFailure,
      },
    )
  }
  return (
    <ActionIcon
      ml="auto"
      size={30}
      aria-label="Xoá đề nghị này"
      title="Xoá đề nghị này"
      onClick={() => void deleteNomination()}
    >
      <IconTrash size={16} />
    </ActionIcon>
  )
}

const inputOf = ({
  honorific: _honorific,
  name: _name,
  unitName: _unitName,
  proposedByUnitName: _proposedBy,
  ...values
}: DirectNomination): DirectNominationInput => values

const emptyNomination = (campaignId: number): DirectNominationInput => ({
  ...{ id: null, campaignId, award: 'GK_CN', personId: null, unitId: null, position: '' },
  ...{ deed: '', deedOn: null, proposedByUnitId: null, receivedOn: null, papers: [], note: '' },
})
