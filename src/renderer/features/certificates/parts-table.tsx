import { ActionIcon, Checkbox, Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconBold, IconItalic, IconLetterCase } from '@tabler/icons-react'
import {
  type CertificateLayoutInput,
  type CertificatePart,
  certificatePartNames,
} from '#shared/domain/certificate'
import { CountInput, PointsInput } from '../../forms/inputs'
import classes from './certificates.module.css'

type Props = {
  form: UseFormReturnType<CertificateLayoutInput>
  selected: CertificatePart | null
  onSelect: (part: CertificatePart) => void
}

const sides = [
  { value: 'left', label: 'Trái' },
  { value: 'center', label: 'Giữa' },
  { value: 'right', label: 'Phải' },
]

const looks = [
  ['isBold', 'Đậm', IconBold],
  ['isItalic', 'Nghiêng', IconItalic],
  ['isCapitals', 'Chữ hoa', IconLetterCase],
] as const

/** A line a part: whether it is printed, where, how large. */
export function PartsTable({ form, selected, onSelect }: Props) {
  return (
    <table className={classes.parts}>
      <thead>
        <tr>
          <th>In</th>
          <th>Phần</th>
          <th>Trái (mm)</th>
          <th>Trên (mm)</th>
          <th className={classes.heading}>Rộng (mm)</th>
          <th>Cỡ chữ</th>
          <th>Căn</th>
          <th>Kiểu</th>
        </tr>
      </thead>
      <tbody>
        {form.values.parts.map((part, index) => {
          const name = certificatePartNames[part.part]
          const path = `parts.${index}`
          const field = (key: string, label: string) => ({
            ...form.getInputProps(`${path}.${key}`),
            'aria-label': `${label}, ${name}`,
          })
          return (
            <tr
              key={part.part}
              data-selected={selected === part.part || undefined}
              onFocus={() => onSelect(part.part)}
            >
              <td>
                <Checkbox
                  aria-label={`In phần ${name}`}
                  checked={part.isPrinted}
                  onChange={(event) => form.setFieldValue(`${path}.isPrinted`, event.currentTarget.checked)}
                />
              </td>
              <td>{name}</td>
              <td className={classes.figure}>
                <PointsInput {...field('x', 'Cách trái')} />
              </td>
              <td className={classes.figure}>
                <PointsInput {...field('y', 'Cách trên')} />
              </td>
              <td className={classes.figure}>
                <PointsInput {...field('width', 'Bề rộng')} />
              </td>
              <td className={classes.size}>
                <CountInput {...field('size', 'Cỡ chữ')} />
              </td>
              <td className={classes.side}>
                <Select
                  data={sides}
                  aria-label={`Căn, ${name}`}
                  value={part.align}
                  onChange={(align) => align && form.setFieldValue(`${path}.align`, align)}
                />
              </td>
              <td className={classes.looks}>
                {looks.map(([key, label, Icon]) => (
                  <ActionIcon
                    key={key}
                    variant={part[key] ? 'light' : 'subtle'}
                    color={part[key] ? 'accent' : 'gray.7'}
                    aria-label={`${label}, ${name}`}
                    aria-pressed={part[key]}
                    title={label}
                    onClick={() => form.setFieldValue(`${path}.${key}`, !part[key])}
                  >
                    <Icon size={15} />
                  </ActionIcon>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
