import { CircleAlert } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { controlsText } from '../../src/text/screens/controls.ts'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { useSay } from './language.tsx'

/** What belongs here, why it matters, and the first act. */
export function Empty(props: { title: string; why: string; children?: ReactNode; inside?: boolean }) {
  const { title, why, children, inside = false } = props
  return (
    <div className="empty">
      <svg className="empty__mark" viewBox="0 0 64 40" aria-hidden="true">
        <path d="M6 30h52M6 34h52M14 26V9.5l7-5.5h22v22" />
        <path d="M14 9.5h7V4M27 12h10M27 17h10" />
      </svg>
      {inside ? <h2>{title}</h2> : <h1 className="empty__title">{title}</h1>}
      <p className="prose quiet">{why}</p>
      {children !== undefined && <div className="line empty__acts">{children}</div>}
    </div>
  )
}

/** Nothing for 300 ms, then what is being loaded, after 3 s how long it has taken. */
export function Loading({ what }: { what: string }) {
  const say = useSay()
  const [tenths, setTenths] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTenths((before) => before + 1), 100)
    return () => clearInterval(timer)
  }, [])
  if (tenths < 3) return <div className="loading" />
  const seconds = Math.floor(tenths / 10)
  return (
    <div className="loading" role="status">
      <span className="loading__line" aria-hidden="true" />
      <span className="quiet">
        {seconds < 3 ? say(controlsText.working, { what }) : say(controlsText.workingLong, { what, seconds })}
      </span>
    </div>
  )
}

/** What happened, what was kept, what to do; with the incident number where there is one. */
export function FailureNotice({
  message,
  incident = null,
  onRetry,
  title,
}: {
  message: string
  incident?: string | null
  onRetry?: (() => void) | undefined
  title?: string
}) {
  const say = useSay()
  return (
    <div className="failure" role="alert">
      <Icon of={CircleAlert} size={18} />
      <div className="grow stack stack--tight">
        <strong>{title ?? say(controlsText.failedTitle)}</strong>
        <p className="prose">{message}</p>
        {incident !== null && <p className="small quiet fixed">{say(controlsText.incident, { incident })}</p>}
        {onRetry && (
          <div>
            <Button small onPress={onRetry}>
              {say(controlsText.again)}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
