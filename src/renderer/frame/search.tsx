export default function Search({ onClose }: { onClose: () => void }) {
  return (
    <button type="button" onClick={onClose}>
      Đóng
    </button>
  )
}
