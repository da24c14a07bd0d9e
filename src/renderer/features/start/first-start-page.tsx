export default function FirstStartPage() {
  return null
}
