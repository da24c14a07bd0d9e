import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link, useLocation, useParams } from 'wouter'
import { type CertificateLayoutInput, plainLayout, preprintedLayout } from '#shared/domain/certificate'
import { useRequest } from '../../api'
import { ErrorBanner } from '../../components/error-banner'
import { Page } from '../../components/page'
import classes from './certificates.module.css'
import { LayoutEditor } from './layout-editor'

/** The addresses of layouts not stored yet. */
const beginnings: Record<string, CertificateLayoutInput> = {
  'moi-in-ca-to': { ...plainLayout, name: '', isInUse: false },
  'moi-in-tren-phoi': { ...preprintedLayout, name: '', isInUse: false },
}

/** Where each part of a giấy khen is printed, for plain paper and for the blanks the college buys. */
export default function CertificatesPage() {
  const { id } = useParams<{ id?: string }>()
  const [, go] = useLocation()
  const { data: layouts, error } = useRequest('certificateLayouts.list', null)
  const beginning = id === undefined ? undefined : beginnings[id]
  const open =
    beginning ?? layouts?.find((one) => String(one.id) === id) ?? layouts?.find((one) => one.isInUse)
  return (
    <Page
      title="Mẫu giấy khen"
      help="Đo trên phôi bằng thước, ghi vị trí từng phần bằng mm, in thử một tờ rồi in thật."
      actions={
        <Menu>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={15} />}>
              Thêm mẫu
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => go('/giay-khen/moi-in-ca-to')}>In cả tờ trên giấy trắng</Menu.Item>
            <Menu.Item onClick={() => go('/giay-khen/moi-in-tren-phoi')}>In trên phôi có sẵn</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      }
      tools={
        <nav className={classes.layouts} aria-label="Các mẫu giấy khen">
          {(layouts ?? []).map((one) => (
            <Link
              key={one.id}
              href={`/giay-khen/${one.id}`}
              className={classes.layout}
              aria-current={!beginning && one.id === open?.id ? 'page' : undefined}
            >
              {one.name}
              {one.isInUse && <span className={classes.inUse}> · đang dùng</span>}
            </Link>
          ))}
        </nav>
      }
    >
      <ErrorBanner error={error} />
      {open && (
        <LayoutEditor
          key={open.id ?? id}
          stored={open}
          isOnly={(layouts?.length ?? 0) < 2 && open.id !== null}
        />
      )}
    </Page>
  )
}
