import { Tooltip } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { getAward } from '#shared/domain/award'
import { type ReconciledStage, type ReconciliationRow, stageNames } from '#shared/domain/reconciliation'
import classes from './reconciliation.module.css'
import { mismatch, stageLinks } from './stage-links'

/** One count; a mark and a sentence where it differs from the stage it must equal. */
export function Figure({ row, stage }: { row: ReconciliationRow; stage: ReconciledStage }) {
  const count = row.counts[stage]
  if (count === null) return <span className={classes.none}>–</span>
  const other = mismatch(row, stage)
  const name = `${stageNames[stage]} ${getAward(row.award).name}: ${count}`
  if (other === null)
    return (
      <Link href={stageLinks[stage].path} className={classes.figure} aria-label={name}>
        {count}
      </Link>
    )
  const sentence = `${stageNames[other.with]} có ${row.counts[other.with]}, ở đây phải là ${other.expected} mà có ${count}.`
  return (
    <Tooltip label={sentence}>
      <Link
        href={stageLinks[stage].path}
        className={classes.figure}
        data-differs
        aria-label={`${name}. ${sentence}`}
      >
        <IconAlertTriangle size={14} stroke={1.9} aria-hidden /> {count}
      </Link>
    </Tooltip>
  )
}
