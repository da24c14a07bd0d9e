import { useRequest } from '../../api'

/** Which program a saved file opens in, as far as the computer tells. */
export function OpensWith() {
  const { data: program } = useRequest('documents.program', null)
  if (program === undefined) return <>Xem, in, lưu Word từng văn bản hoặc cả bộ.</>
  return program === null ? (
    <>Tệp lưu ra mở bằng chương trình mở tệp .docx của máy này; máy chưa có Word thì xem và in ngay ở đây.</>
  ) : (
    <>Tệp lưu ra mở bằng {program} của máy này; xem và in ngay ở đây cũng được.</>
  )
}
