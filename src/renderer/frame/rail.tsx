import { Link, useLocation } from 'wouter'
import classes from './rail.module.css'
import { isAt, type Screen, screens, shortcutOf } from './screens'

export function Rail() {
  return (
    <nav className={classes.rail} aria-label="Các mục">
      <div className={classes.brand}>Sổ Thi đua</div>
      {screens
        .filter((screen) => screen.group === 'campaign')
        .map((screen) => (
          <RailLink key={screen.path} screen={screen} />
        ))}
      <hr className={classes.line} />
      {screens
        .filter((screen) => screen.group === 'school')
        .map((screen) => (
          <RailLink key={screen.path} screen={screen} />
        ))}
    </nav>
  )
}

function RailLink({ screen }: { screen: Screen }) {
  const [location] = useLocation()
  const isHere = isAt(location, screen.path)
  const Icon = screen.icon
  return (
    <Link
      href={screen.path}
      className={classes.link}
      aria-current={isHere ? 'page' : undefined}
      title={shortcutOf(screen) || undefined}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      {screen.label}
    </Link>
  )
}
