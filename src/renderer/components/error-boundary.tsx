import { Button } from '@mantine/core'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { ApiError } from '../api'
import { EmptyState } from './empty-state'

type Props = { children: ReactNode }

/** Stands in for a screen that broke, instead of an empty window. What was typed is on disk already. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    console.error(error, info.componentStack)
    document.documentElement.dataset.ready = 'true'
  }

  override render() {
    const error: unknown = this.state.error
    if (error === null) return this.props.children
    return (
      <EmptyState
        title="Màn hình này gặp trục trặc"
        actions={
          <>
            <Button onClick={() => this.setState({ error: null })}>Thử lại</Button>
            <Button variant="default" onClick={() => window.location.reload()}>
              Mở lại ứng dụng
            </Button>
          </>
        }
      >
        {error instanceof ApiError
          ? error.message
          : 'Dữ liệu đã lưu và nội dung đang gõ vẫn còn. Bấm Thử lại; nếu vẫn vậy, bấm Mở lại ứng dụng.'}
      </EmptyState>
    )
  }
}
