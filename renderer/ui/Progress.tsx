/** How far something is; without a total it only says that it runs. */
export function Progress({ done, total, label }: { done: number; total: number | null; label: string }) {
  const known = total !== null && total > 0
  return (
    <div
      className={`progress${known ? '' : ' progress--open'}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      {...(known ? { 'aria-valuemax': total, 'aria-valuenow': done } : {})}
    >
      <span className="progress__bar" style={known ? { width: `${Math.min(100, (done / total) * 100)}%` } : {}} />
    </div>
  )
}
