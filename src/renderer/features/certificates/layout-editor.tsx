import { ActionIcon, Button, Checkbox, SegmentedControl } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import {
  type CertificateLayout,
  type CertificateLayoutInput,
  type CertificatePart,
  certificateLayoutSchema,
  certificatePapers,
} from '#shared/domain/certificate'
import { useCommand } from '../../api'
import { useConfirm } from '../../components/confirm'
import { notifyDone, notifyFailure } from '../../components/notify'
import { TextField } from '../../forms/inputs'
import { RecordActions, RecordNews } from '../../forms/record-form'
import { useRecordForm } from '../../forms/use-record-form'
import classes from './certificates.module.css'
import { PartsTable } from './parts-table'
import { SheetDrawing } from './sheet-drawing'
import { ShiftInput } from './shift-input'

const partPath = /^parts\.(\d+)\./

/** One layout: its parts as figures, and the sheet to scale beside them. */
export function LayoutEditor({ stored, isOnly }: { stored: CertificateLayoutInput; isOnly: boolean }) {
  const [, go] = useLocation()
  const save = useCommand('certificateLayouts.save')
  const remove = useCommand('certificateLayouts.delete')
  const confirm = useConfirm()
  const [selected, setSelected] = useState<CertificatePart | null>(null)
  const record = useRecordForm<CertificateLayoutInput, CertificateLayout>({
    draft: { form: 'certificate-layout', key: stored.id === null ? 'new' : String(stored.id) },
    schema: certificateLayoutSchema,
    stored,
    save: (values) => save.mutateAsync(values),
    inputOf: (saved) => saved,
    onSaved: (saved) => {
      notifyDone(`Đã lưu mẫu ${saved.name}.`)
      if (stored.id === null) go(`/giay-khen/${saved.id}`, { replace: true })
    },
    name: stored.id === null ? 'mẫu giấy khen mới' : `mẫu ${stored.name}`,
  })
  const { form } = record
  if (!record.isLoaded) return null

  const verdict = certificateLayoutSchema.safeParse(form.values)
  const problems = (verdict.error?.issues ?? []).flatMap(({ path, message }) => {
    const [, index] = partPath.exec(`${path.join('.')}.`) ?? []
    return index === undefined ? [] : [{ part: form.values.parts[Number(index)]!.part, message }]
  })
  const faults = new Set(problems.map(({ part }) => part))

  function move(part: CertificatePart, { x, y }: { x: number; y: number }) {
    const index = form.values.parts.findIndex((one) => one.part === part)
    form.setFieldValue(`parts.${index}.x`, x)
    form.setFieldValue(`parts.${index}.y`, y)
  }

  async function deleteLayout(id: number) {
    const isSure = await confirm({
      title: `Xoá mẫu ${stored.name}`,
      message: 'Vị trí các phần của mẫu này sẽ mất. Giấy khen đã lưu ra Word không đổi.',
      confirmLabel: 'Xoá mẫu',
      isDangerous: true,
    })
    if (!isSure) return
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          notifyDone(`Đã xoá mẫu ${stored.name}.`)
          go('/giay-khen')
        },
        onError: notifyFailure,
      },
    )
  }

  /** What stands on the screen is what is tried: it is saved first. */
  async function showTest() {
    if (record.isDirty && !(await record.save())) return
    go('/van-ban/xem/certificate-test')
  }

  const { id } = stored
  return (
    <div className={classes.editor}>
      <RecordNews record={record} />
      <div className={classes.head}>
        <TextField label="Tên mẫu" isRequired {...form.getInputProps('name')} className={classes.name} />
        <div>
          <div className={classes.label}>Khổ giấy (nằm ngang)</div>
          <SegmentedControl data={[...certificatePapers]} {...form.getInputProps('paper')} />
        </div>
        <ShiftInput
          label="Máy in lệch sang phải (mm)"
          help="Lệch sang trái ghi dấu trừ."
          {...form.getInputProps('shift.x')}
        />
        <ShiftInput
          label="Máy in lệch xuống (mm)"
          help="Lệch lên ghi dấu trừ."
          {...form.getInputProps('shift.y')}
        />
        <div className={classes.ticks}>
          <Checkbox
            label="In trên phôi có sẵn khung"
            {...form.getInputProps('isPreprinted', { type: 'checkbox' })}
          />
          <Checkbox
            label="Dùng mẫu này để in"
            disabled={isOnly || stored.isInUse}
            {...form.getInputProps('isInUse', { type: 'checkbox' })}
          />
        </div>
      </div>
      <div className={classes.columns}>
        <PartsTable form={form} selected={selected} onSelect={setSelected} />
        <div className={classes.drawing}>
          <SheetDrawing
            layout={form.values}
            faults={faults}
            selected={selected}
            onSelect={setSelected}
            onMove={move}
          />
          <p className={classes.hint}>
            {problems.length > 0 && (
              <span role="alert" className={classes.problem}>
                {problems.map(({ message }) => message).join(' ')}
              </span>
            )}
            Kéo từng phần, hoặc chọn rồi bấm phím mũi tên (0,5 mm; giữ Shift: 5 mm). Tên dài tự thu nhỏ chữ.
          </p>
        </div>
      </div>
      <div className={classes.foot}>
        <RecordActions record={record} label="Lưu mẫu">
          {stored.isInUse && (
            <Button variant="default" onClick={() => void showTest()}>
              Xem tờ in thử
            </Button>
          )}
          {id !== null && !stored.isInUse && (
            <ActionIcon
              ml="auto"
              size={30}
              aria-label="Xoá mẫu này"
              title="Xoá mẫu này"
              onClick={() => void deleteLayout(id)}
            >
              <IconTrash size={16} />
            </ActionIcon>
          )}
        </RecordActions>
      </div>
    </div>
  )
}
