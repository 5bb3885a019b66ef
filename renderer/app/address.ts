/** The eight steps of the job, in their order. */
export const steps = ['mulai', 'penerimaan', 'bukti', 'orang', 'lini-masa', 'analisis', 'berkas', 'periksa'] as const
export type Step = (typeof steps)[number]

/** What is open on the right: one thing of the case. */
export const selectionKinds = ['bukti', 'orang', 'akun', 'peristiwa', 'keterangan', 'dugaan'] as const
export type SelectionKind = (typeof selectionKinds)[number]
export type Selection = { kind: SelectionKind; id: string }

/**
 * Where the person is: which case, which step, which view of it, what is selected, and how it is filtered.
 *
 * Everything here survives a reload and is walked by back and forward.
 */
export type Address = {
  caseId: string | null
  step: Step | 'galeri'
  view: string | null
  query: Readonly<Record<string, string>>
}

/** Reads the part after `#`; anything that is no address is the start page. */
export function parseAddress(hash: string): Address {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
  const parts = path.split('/').filter(Boolean).map(decode)
  const caseId = parts[0] === 'kasus' ? (parts[1] ?? null) : null
  const rest = caseId === null ? parts : parts.slice(2)
  const step = [...steps, 'galeri' as const].find((name) => name === rest[0]) ?? 'mulai'
  return { caseId, step, view: rest.slice(1).join('/') || null, query: Object.fromEntries(new URLSearchParams(search)) }
}

/** The part after `#` of an address; the opposite of {@link parseAddress}. */
export function formatAddress(address: Address): string {
  const parts = address.caseId === null ? [] : ['kasus', address.caseId]
  const path = [...parts, address.step, ...(address.view?.split('/') ?? [])].map(encodeURIComponent).join('/')
  const search = new URLSearchParams(Object.entries(address.query).filter(([, value]) => value !== '')).toString()
  return `#/${path}${search === '' ? '' : `?${search}`}`
}

/** Whether an address opens an empty form: `orang/orang/baru`, `analisis/dugaan-baru`. */
export function opensBlank({ view }: Pick<Address, 'view'>): boolean {
  return view !== null && /(^|[/-])baru$/.test(view)
}

/** Lists whose lines open as a page of their own: what stands behind such a page. A reader of pages takes its Esc itself. */
const lists: Readonly<Partial<Record<Address['step'], Readonly<Record<string, string | null>>>>> = {
  orang: { orang: null, keterangan: 'keterangan' },
  'lini-masa': { peristiwa: null },
  analisis: { 'dugaan-baru': null },
}

/** The view a page was opened from; undefined where it is no page of its own. */
function parentView({ step, view }: Pick<Address, 'step' | 'view'>): string | null | undefined {
  const [head = '', ...rest] = (view ?? '').split('/')
  const own = lists[step]
  const isPage = step === 'analisis' || rest.length > 0
  return isPage && own !== undefined && Object.hasOwn(own, head) ? own[head] : undefined
}

/** The item whose own page is open: `bukti/B-003`; null on every other screen. */
export function itemOf({ step, view }: Pick<Address, 'step' | 'view'>): string | null {
  return step === 'bukti' ? view : null
}

/** The page of an item. The query is the register's own, so that the order walked along and the way back to it survive a reload. */
export function itemPage(register: Address, number: string): Address {
  return withSelection({ ...register, step: 'bukti', view: number }, null)
}

/** The register as it was left behind the page of an item, with the item that was looked at last selected. */
export function registerBehind(address: Address, number: string): Address {
  return withSelection({ ...address, view: null }, { kind: 'bukti', id: number })
}

/** The selection in an address: `pilih=bukti:B-003`. On the page of an item that item is what is selected, until something else is. */
export function selectionOf(address: Address): Selection | null {
  const [word = '', ...rest] = (address.query['pilih'] ?? '').split(':')
  const kind = selectionKinds.find((name) => name === word)
  const id = rest.join(':')
  if (kind !== undefined && id !== '') return { kind, id }
  const item = itemOf(address)
  return item === null ? null : { kind: 'bukti', id: item }
}

/**
 * Where Esc leads: it first lets the selection go, then leaves a page that was opened from a list; null where there is nothing to leave.
 */
export function leaveTo(address: Address): Address | null {
  const selection = selectionOf(address)
  const item = itemOf(address)
  if (item !== null && selection?.kind === 'bukti' && selection.id === item) return registerBehind(address, item)
  if (selection !== null) return withSelection(address, null)
  const parent = parentView(address)
  return parent === undefined ? null : { ...address, view: parent, query: {} }
}

/** The same place with something else selected. */
export function withSelection(address: Address, selection: Selection | null): Address {
  return withQuery(address, { pilih: selection === null ? '' : `${selection.kind}:${selection.id}` })
}

/** The same place with some words of its query changed; an empty word is taken out. */
export function withQuery(address: Address, changes: Readonly<Record<string, string>>): Address {
  const merged = Object.entries({ ...address.query, ...changes }).filter(([, value]) => value !== '')
  return { ...address, query: Object.fromEntries(merged) }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A hand-typed address with a stray percent sign is taken as it stands.
    return part
  }
}
