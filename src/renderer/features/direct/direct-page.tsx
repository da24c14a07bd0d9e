import { Button } from '@mantine/core'
import { IconGavel, IconPlus } from '@tabler/icons-react'
import { Link, useLocation, useParams } from 'wouter'
import type { CampaignListItem } from '#shared/domain/campaign'
import { campaignKindNames, campaignLabel } from '#shared/domain/campaign-names'
import { useRequest } from '../../api'
import { DataTable } from '../../components/data-table'
import { EmptyState } from '../../components/empty-state'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import { useCampaigns } from '../../frame/campaign-context'
import { directColumns } from './direct-columns'
import { DirectPanel } from './direct-panel'

const title = 'Đột xuất, chuyên đề'

/** Awards proposed with a short dossier: who, what for, by whom; from here straight to the decision. */
export default function DirectPage() {
  const { selected, campaigns, select } = useCampaigns()
  if (selected && isDirect(selected)) return <CampaignNominations key={selected.id} campaign={selected} />
  const others = campaigns.filter(isDirect)
  return (
    <Page title={title}>
      <EmptyState
        title={
          selected
            ? `${campaignLabel(selected)} không phải đợt đột xuất, chuyên đề`
            : 'Chưa có đợt thi đua nào'
        }
        actions={
          <>
            {others.slice(0, mostOffered).map((campaign) => (
              <Button key={campaign.id} variant="default" onClick={() => select(campaign.id)}>
                Làm việc với {campaignLabel(campaign)}
              </Button>
            ))}
            <Button component={Link} href="/dot/moi">
              Tạo đợt
            </Button>
          </>
        }
      >
        Khen thưởng đột xuất, chuyên đề làm ở một đợt riêng: tạo đợt, chọn loại “{campaignKindNames.sudden}”
        hoặc “{campaignKindNames.thematic}”, rồi nhập hồ sơ rút gọn ở đây.
      </EmptyState>
    </Page>
  )
}

/** So many campaigns are offered as buttons. */
const mostOffered = 3

const isDirect = ({ kind }: Pick<CampaignListItem, 'kind'>) => kind === 'sudden' || kind === 'thematic'

function CampaignNominations({ campaign }: { campaign: CampaignListItem }) {
  const { id } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const { data: nominations, error } = useRequest('directNominations.list', { campaignId: campaign.id })
  if (!nominations) return <ErrorBanner error={error} />

  const open = nominations.find((one) => String(one.id) === id)
  const isNew = id === 'moi'
  const isEmpty = nominations.length === 0 && !isNew
  const add = (
    <Button
      variant={isEmpty ? 'filled' : 'default'}
      leftSection={<IconPlus size={15} aria-hidden />}
      onClick={() => go('/dot-xuat/moi')}
    >
      Thêm đề nghị
    </Button>
  )
  return (
    <Page
      title={title}
      help={`${campaignLabel(campaign)}. Hồ sơ rút gọn, không cần họp bình xét ở đơn vị; lập quyết định ngay từ đây.`}
      actions={
        isEmpty ? undefined : (
          <>
            {add}
            <Button component={Link} href="/quyet-dinh" leftSection={<IconGavel size={15} aria-hidden />}>
              Lập quyết định
            </Button>
          </>
        )
      }
      tools={error ? <ErrorBanner error={error} /> : undefined}
      isFixed
    >
      {isEmpty ? (
        <EmptyState title="Chưa có ai được đề nghị" actions={add}>
          Ghi người, tập thể được đề nghị, thành tích, ngày lập thành tích và giấy tờ đã nhận. Thành tích in
          vào danh sách và giấy khen.
        </EmptyState>
      ) : (
        <DataTable
          label="Đề nghị khen thưởng"
          columns={directColumns(isNew || open !== undefined)}
          rows={nominations}
          rowKey={(row) => row.id}
          openKey={open?.id}
          onOpen={(row) => go(`/dot-xuat/${row.id}`)}
        />
      )}
      {isNew && <DirectPanel key="moi" campaignId={campaign.id} />}
      {open && <DirectPanel key={open.id} campaignId={campaign.id} nomination={open} />}
    </Page>
  )
}
