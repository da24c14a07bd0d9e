import { UnstyledButton } from '@mantine/core'
import { StateBadge } from '../../components/state-badge'
import classes from './campaign-form.module.css'

/** The parts of the plan: anchor, heading, and the fields whose errors belong to it. */
export const planSections = {
  general: {
    title: 'Thông tin chung',
    fields: ['kind', 'schoolYear', 'wave', 'title', 'planNumber', 'planDate'],
  },
  bases: { title: 'Căn cứ', fields: ['legalBases'] },
  occasions: { title: 'Dịp chào mừng', fields: ['occasions'] },
  purpose: { title: 'Mục đích, yêu cầu', fields: ['purpose', 'requirements'] },
  criteria: { title: 'Nội dung thi đua', fields: ['criteria', 'usesPoints'] },
  time: {
    title: 'Thời gian',
    fields: ['from', 'to', 'reviewFrom', 'reviewTo', 'unitDeadline', 'councilDeadline'],
  },
  papers: { title: 'Hồ sơ phải nộp', fields: ['requiredPapers'] },
  duties: { title: 'Tổ chức thực hiện', fields: ['launchDuty', 'councilDuties', 'unitDuties'] },
} as const

export type PlanSection = keyof typeof planSections

export const sectionAnchor = (section: PlanSection): string => `ke-hoach-${section}`

/** Leads to each part of the plan and says where something has to be put right. */
export function SectionIndex({ errors }: { errors: Record<string, unknown> }) {
  const paths = Object.keys(errors).filter((path) => errors[path])
  return (
    <nav className={classes.index} aria-label="Các phần của kế hoạch">
      {(Object.keys(planSections) as PlanSection[]).map((section) => {
        const fields: readonly string[] = planSections[section].fields
        const count = paths.filter((path) => fields.includes(path.split('.')[0] as string)).length
        return (
          <UnstyledButton
            key={section}
            className={classes.indexLink}
            onClick={() =>
              document.getElementById(sectionAnchor(section))?.scrollIntoView({ block: 'start' })
            }
          >
            <span>{planSections[section].title}</span>
            {count > 0 && (
              <StateBadge tone="bad" hint={`${count} chỗ cần sửa`}>
                {count}
              </StateBadge>
            )}
          </UnstyledButton>
        )
      })}
    </nav>
  )
}
