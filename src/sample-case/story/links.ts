import type { Link, Support, Target } from '../../contract/people.ts'
import { answer, item, items } from './supports.ts'
import { codes, type Told } from './story-facts.ts'

type Claim = Pick<Link, 'role' | 'confidence' | 'justification'> & {
  from: Target
  to: Target
  basis: readonly Support[]
  note?: string
  photoAlone?: boolean
  couldAlsoBe?: readonly string[]
}

function link(id: string, { basis, note, photoAlone = false, couldAlsoBe = [], ...told }: Claim): Told<Link> {
  return { id, body: { ...told, roleNote: note ?? null, basis: [...basis], photoAlone, couldAlsoBe: [...couldAlsoBe] } }
}

function person(id: string): Target {
  return { kind: 'person', id }
}

function account(id: string): Target {
  return { kind: 'account', id }
}

function evidence(number: string): Target {
  return { kind: 'evidence', number }
}

const admitted = 'Diakui Terlapor I (K-3) dan dikenali Saksi-1, yang mengenal Terlapor I (K-1); bukan dari gambar saja.'

/** Who controls which account, who is in which picture, who took or wrote what: each with its grounds and who else it could be. */
export const links: readonly Told<Link>[] = [
  link('T-01', {
    from: person(codes.subjectOne),
    to: account('AK-01'),
    role: 'controls-account',
    confidence: 'high',
    justification: 'Terlapor I mengaku mengunggah dan memiliki akun itu; nama akun sama dengan namanya.',
    basis: [answer('K-3', 5), ...items('B-014', 'B-015')],
  }),
  link('T-02', {
    from: person(codes.subjectTwo),
    to: account('AK-02'),
    role: 'controls-account',
    confidence: 'high',
    justification: 'Terlapor II mengaku nomor itu nomornya; tersimpan dengan nama jabatannya di ponsel Saksi-2.',
    basis: [answer('K-4', 3), item('B-022.1', 'baris 212')],
    couldAlsoBe: ['Orang yang memegang ponselnya saat itu'],
  }),
  ...(['B-017', 'B-018', 'B-020', 'B-001'] as const).map((number, index) =>
    link(`T-0${index + 3}`, {
      from: person(codes.subjectOne),
      to: evidence(number),
      role: 'appears-in',
      confidence: 'high',
      justification: admitted,
      basis: [answer('K-3', 4), answer('K-1', 3), item(number)],
    }),
  ),
  link('T-07', {
    from: person(codes.subjectTwo),
    to: evidence('B-010'),
    role: 'appears-in',
    confidence: 'low',
    justification:
      'Hanya punggung yang terlihat; perawakan dan kemeja putih tidak khas. Pelapor menyebutnya, wajah tidak terlihat.',
    basis: [item('B-010', 'tanda ①')],
    photoAlone: true,
    couldAlsoBe: ['Pembawa acara kampanye', 'Anggota tim kampanye berkemeja putih'],
  }),
  ...(['B-016', 'B-017', 'B-018', 'B-019', 'B-020', 'B-021'] as const).map((number, index) =>
    link(`T-${String(index + 8).padStart(2, '0')}`, {
      from: person(codes.photographer),
      to: evidence(number),
      role: 'took',
      confidence: 'high',
      justification: 'Diserahkan sendiri dari kartu memori dan ponselnya, dan diterangkan dalam klarifikasi.',
      basis: [answer('K-1', number === 'B-016' || number === 'B-021' ? 5 : 3), item(number)],
    }),
  ),
  link('T-14', {
    from: person(codes.reporter),
    to: evidence('B-014'),
    role: 'took',
    confidence: 'high',
    justification: 'Diserahkan Pelapor dari ponselnya; nama berkas diberi ponsel itu.',
    basis: [item('B-014')],
  }),
  link('T-15', {
    from: person(codes.supervisor),
    to: evidence('B-033'),
    role: 'wrote',
    confidence: 'high',
    justification: 'Ditandatangani pengawas dan tercatat sebagai penulis dalam properti berkas.',
    basis: [item('B-033')],
  }),
  link('T-16', {
    from: person(codes.supervisor),
    to: evidence('B-032'),
    role: 'took',
    confidence: 'high',
    justification: 'Diserahkan pengawas dan disebut dalam laporannya.',
    basis: items('B-032', 'B-033'),
  }),
  link('T-17', {
    from: person(codes.subjectTwo),
    to: evidence('B-038'),
    role: 'took',
    confidence: 'medium',
    justification: 'Diserahkan Terlapor II dari ponselnya; tidak ada orang lain yang menerangkan.',
    basis: [answer('K-4', 4), item('B-038')],
    couldAlsoBe: ['Orang lain yang memegang ponsel itu'],
  }),
  link('T-18', {
    from: person(codes.subjectOne),
    to: evidence('B-028'),
    role: 'other',
    note: 'tercantum pada baris 1',
    confidence: 'high',
    justification: 'Diakui Terlapor I; nama dan tanda tangan pada baris 1.',
    basis: [answer('K-3', 8), item('B-028', 'tanda ①')],
  }),
  link('T-19', {
    from: person(codes.subjectTwo),
    to: evidence('B-028'),
    role: 'other',
    note: 'tercantum pada baris 14',
    confidence: 'high',
    justification: 'Diakui Terlapor II; nama dan tanda tangan pada baris 14.',
    basis: [answer('K-4', 2), item('B-028', 'tanda ②')],
  }),
  link('T-20', {
    from: person(codes.villageHead),
    to: evidence('B-023'),
    role: 'received',
    confidence: 'high',
    justification: 'Diambil sendiri di piket kantor camat.',
    basis: [answer('K-2', 2), item('B-023')],
  }),
  ...(
    [
      ['B-011', 'baris 203 sampai 208'],
      ['B-012', 'baris 211 sampai 215'],
      ['B-013', 'baris 216 sampai 222'],
    ] as const
  ).map(([number, lines], index) =>
    link(`T-${21 + index}`, {
      from: evidence(number),
      to: evidence('B-022.1'),
      role: 'related',
      note: lines,
      confidence: 'high',
      justification: 'Bunyi dan jam pada cetakan sama dengan baris ekspor.',
      basis: [item(number), item('B-022.1', lines)],
    }),
  ),
  link('T-24', {
    from: evidence('B-024'),
    to: evidence('B-025'),
    role: 'related',
    note: 'halaman 1 dan 2 satu naskah',
    confidence: 'high',
    justification: 'Judul, acara, dan nomor urut baris bersambung.',
    basis: items('B-024', 'B-025'),
  }),
]
