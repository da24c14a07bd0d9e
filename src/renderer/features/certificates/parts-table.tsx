import { ActionIcon, Checkbox, Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconBold, IconItalic, IconLetterCase } from '@tabler/icons-react'
import { Fragment } from 'react'
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

/** What is typed of a part, and can be wrong. */
const figures = ['x', 'y', 'width', 'size'] as const

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
          <th className={classes.right} title="Cách mép trái tờ giấy, mm">
            Trái, mm
          </th>
          <th className={classes.right} title="Cách mép trên tờ giấy, mm">
            Trên, mm
          </th>
          <th className={classes.right} title="Bề rộng của phần, mm">
            Rộng, mm
          </th>
          <th className={classes.right}>Cỡ chữ</th>
          <th>Căn</th>
          <th>Kiểu</th>
        </tr>
      </thead>
      <tbody>
        {form.values.parts.map((part, index) => {
          const name = certificatePartNames[part.part]
          const path = `parts.${index}`
          const field = (key: string, label: string) => {
            const { error, ...props } = form.getInputProps(`${path}.${key}`)
            // The cells are too narrow for a sentence: it stands on a line under the part.
            return { ...props, error: Boolean(error), 'aria-label': `${label}, ${name}` }
          }
          const errors = figures.flatMap((key) => form.errors[`${path}.${key}`] ?? [])
          return (
            <Fragment key={part.part}>
              <tr data-selected={selected === part.part || undefined} onFocus={() => onSelect(part.part)}>
                <td>
                  <Checkbox
                    aria-label={`In phần ${name}`}
                    checked={part.isPrinted}
                    onChange={(event) => form.setFieldValue(`${path}.isPrinted`, event.currentTarget.checked)}
                  />
                </td>
                <td className={classes.partName}>{name}</td>
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
                      size={26}
                      variant={part[key] ? 'light' : 'subtle'}
                      color={part[key] ? 'accent' : 'gray.6'}
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
              {errors.length > 0 && (
                <tr>
                  <td className={classes.errors} />
                  <td colSpan={7} className={classes.errors}>
                    {errors.map(String).join(' ')}
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
