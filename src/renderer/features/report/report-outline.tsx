import { IconCircleCheck, IconCircleDashed, IconCircleHalf2, IconTable } from '@tabler/icons-react'
import classes from './report.module.css'
import { type PartState, partStateNames, type ReportPart } from './report-parts'

const icons: Record<PartState, typeof IconTable> = {
  written: IconCircleCheck,
  'units-only': IconCircleHalf2,
  empty: IconCircleDashed,
  made: IconTable,
}

type Props = { parts: ReportPart[]; onGo: (part: ReportPart) => void }

/** The report's headings with how far each is written; a press leads there. */
export function ReportOutline({ parts, onGo }: Props) {
  return (
    <nav className={classes.outline} aria-label="Các phần của báo cáo">
      {parts.map((part) => {
        const Icon = icons[part.state]
        return (
          <button
            key={part.id}
            type="button"
            className={classes.part}
            data-sub={part.isSub || undefined}
            data-state={part.state}
            title={`${part.name}: ${partStateNames[part.state]}`}
            onClick={() => onGo(part)}
          >
            <Icon size={16} stroke={1.8} role="img" aria-label={partStateNames[part.state]} />
            <span>
              {part.mark && `${part.mark}. `}
              {part.name}
            </span>
          </button>
        )
      })}
    </nav>
  )
}
