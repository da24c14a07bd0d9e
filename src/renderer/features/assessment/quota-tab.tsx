import { Button } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { QuotaDesk } from '#shared/domain/assessment'
import type { Quota } from '#shared/rules/quota'
import { request } from '../../api'
import { type Column, DataTable } from '../../components/data-table'
import { QuotaList } from '../../components/quota/quota-list'
import { quotaBadge, quotaLines } from '../../components/quota/quota-words'
import { StateBadge } from '../../components/state-badge'
import { useWordExport, WordExportNews } from '../../components/word-export'
import classes from './assessment.module.css'

type Props = { campaignId: number; quotas: QuotaDesk }

type Row = { unitId: number; name: string; emulation: Quota; outstanding: Quota | null }

/** The limits of the school and each unit, with their arithmetic, and the annex that prints it. */
export function QuotaTab({ campaignId, quotas }: Props) {
  const exported = useWordExport(() => request('assessment.exportQuota', { campaignId }))
  const { emulation, outstanding } = quotas
  const rows = emulation.units.map(
    (unit): Row => ({
      unitId: unit.unitId,
      name: unit.name,
      emulation: unit,
      outstanding: outstanding?.units.find((one) => one.unitId === unit.unitId)?.binding ?? null,
    }),
  )
  return (
    <div className={classes.desk}>
      <div className={classes.deskSide}>
        <div className={classes.deskHead}>
          <h2>Toàn trường</h2>
          <Button
            leftSection={<IconFileTypeDocx size={16} aria-hidden />}
            loading={exported.isExporting}
            onClick={() => void exported.start()}
          >
            In phụ lục
          </Button>
        </div>
        <WordExportNews exported={exported} />
        <QuotaList lines={quotaLines(quotas, null)} />
      </div>
      <div className={classes.list}>
        <DataTable
          label="Chỉ tiêu theo đơn vị"
          columns={columnsOf(emulation.level === 'unit', outstanding !== null)}
          rows={rows}
          rowKey={(row) => row.unitId}
        />
      </div>
    </div>
  )
}

const columnsOf = (binds: boolean, hasOutstanding: boolean): Column<Row>[] => [
  ...always(binds),
  ...(hasOutstanding ? [outstandingColumn] : []),
]

const always = (binds: boolean): Column<Row>[] => [
  {
    key: 'unit',
    header: 'Đơn vị',
    width: '26%',
    cell: (row) => (
      <Link href={`/ho-so/${row.unitId}`} className={`${classes.reason} ${classes.link}`}>
        {row.name}
      </Link>
    ),
  },
  {
    key: 'emulation',
    header: binds ? 'CSTĐCS' : 'CSTĐCS (để so sánh)',
    hint: binds ? undefined : 'Chỉ tiêu tính chung toàn trường; số của từng đơn vị để so sánh',
    cell: (row) => <Sum quota={row.emulation} binds={binds} />,
  },
]

const outstandingColumn: Column<Row> = {
  key: 'outstanding',
  header: 'Người xếp loại HTXS',
  cell: (row) => row.outstanding && <Sum quota={row.outstanding} binds />,
}

function Sum({ quota, binds }: { quota: Quota; binds: boolean }) {
  const { tone, word } = quotaBadge(quota, binds)
  return (
    <div className={classes.sum}>
      <span title={quota.oneMore && `Thêm 1: ${quota.oneMore}`}>{quota.arithmetic}</span>{' '}
      {quota.isOver && <StateBadge tone={tone}>{word}</StateBadge>}
    </div>
  )
}
