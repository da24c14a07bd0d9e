import type { KeyboardEvent, PointerEvent } from 'react'
import { useRef, useState } from 'react'
import {
  boxOf,
  type CertificateLayoutInput,
  type CertificatePart,
  certificatePartNames,
  lineHeight,
  type PlacedPart,
  sheetSizes,
} from '#shared/domain/certificate'
import classes from './certificates.module.css'
import { drawable, movedTo } from './sheet-geometry'

type Props = {
  layout: CertificateLayoutInput
  faults: ReadonlySet<CertificatePart>
  selected: CertificatePart | null
  onSelect: (part: CertificatePart) => void
  onMove: (part: CertificatePart, to: { x: number; y: number }) => void
}

/** What stands in each part of the drawing. */
const examples: Record<CertificatePart, string> = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  authority: 'Hiệu trưởng Trường Cao đẳng nghề',
  title: 'Giấy khen',
  'given-to': 'Tặng Bà',
  name: 'Nguyễn Thị Phương Thảo',
  'place-of-work': 'Trưởng khoa, Khoa Công nghệ thông tin',
  deed: 'Đã có thành tích trong phong trào thi đua đợt II năm học 2022-2023',
  decision: 'Quyết định số 415/QĐ-CĐN\nngày 12 tháng 7 năm 2023',
  register: 'Vào sổ số: 017',
  date: 'An Giang, ngày 12 tháng 7 năm 2023',
  'signer-office': 'Hiệu trưởng',
  'signer-name': 'Nguyễn Văn Minh',
}

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** Tenths of a millimetre an arrow key moves a part by; with Shift ten times as far. */
const arrowStep = 5

/** The sheet to scale: parts are dragged, or moved by arrow keys. */
export function SheetDrawing({ layout, faults, selected, onSelect, onMove }: Props) {
  const sheet = sheetSizes[layout.paper]
  const frame = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<{ from: PlacedPart; x: number; y: number } | null>(null)

  const perPixel = () => sheet.width / (frame.current?.clientWidth ?? sheet.width)

  function onPointerDown(event: PointerEvent<HTMLButtonElement>, part: PlacedPart) {
    event.currentTarget.setPointerCapture(event.pointerId)
    onSelect(part.part)
    setDrag({ from: part, x: event.clientX, y: event.clientY })
  }

  function onPointerMove(event: PointerEvent) {
    if (!drag) return
    const scale = perPixel()
    const by = { x: (event.clientX - drag.x) * scale, y: (event.clientY - drag.y) * scale }
    onMove(drag.from.part, movedTo(drag.from, by, layout.paper))
  }

  function onKeyDown(event: KeyboardEvent, part: PlacedPart) {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const length = arrowStep * (event.shiftKey ? 10 : 1)
    onMove(part.part, movedTo(part, { x: step[0] * length, y: step[1] * length }, layout.paper))
  }

  const share = (value: number, whole: number) => `${(value / whole) * 100}%`
  return (
    <div
      ref={frame}
      className={classes.sheet}
      data-framed={!layout.isPreprinted || undefined}
      style={{ aspectRatio: `${sheet.width} / ${sheet.height}` }}
    >
      {layout.parts.map((typed) => {
        const part = drawable(typed)
        if (!part?.isPrinted) return null
        const { left, top, right, bottom } = boxOf(part)
        return (
          <button
            key={part.part}
            type="button"
            className={classes.part}
            data-part={part.part}
            data-selected={selected === part.part || undefined}
            data-fault={faults.has(part.part) || undefined}
            aria-label={`${certificatePartNames[part.part]}, kéo hoặc dùng phím mũi tên để dời`}
            style={{
              left: share(left, sheet.width),
              top: share(top, sheet.height),
              width: share(right - left, sheet.width),
              height: share(bottom - top, sheet.height),
              textAlign: part.align,
              fontWeight: part.isBold ? 700 : 400,
              fontStyle: part.isItalic ? 'italic' : 'normal',
              textTransform: part.isCapitals ? 'uppercase' : 'none',
              // Points to the drawing's own scale: a line is 1,2 times its letters.
              fontSize: `${(lineHeight(part.size) / 1.2 / sheet.width) * 100}cqw`,
            }}
            onPointerDown={(event) => onPointerDown(event, part)}
            onPointerMove={onPointerMove}
            onPointerUp={() => setDrag(null)}
            onFocus={() => onSelect(part.part)}
            onKeyDown={(event) => onKeyDown(event, part)}
          >
            {examples[part.part]}
          </button>
        )
      })}
    </div>
  )
}
