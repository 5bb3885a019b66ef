import type { Sentence } from '../../contract/problem.ts'

/** The map beside the timeline. */
export const mapText = {
  name: {
    id: 'Peta, {count} tempat berkoordinat, {items} berkas dengan titik GPS',
    en: 'Map, {count} places with coordinates, {items} files with a GPS point',
  },
  byFile: { id: 'menurut GPS berkas', en: 'by the file’s GPS' },
  byFileLong: {
    id: 'Titik menurut GPS berkas, bukan tempat yang dicatat',
    en: 'Point by the file’s GPS, not a place recorded',
  },
  notChosen: { id: 'belum dipilih', en: 'not chosen yet' },
  list: { id: 'Tempat menurut waktu', en: 'Places in order of time' },
  noCoordinates: {
    id: 'Belum ada tempat berkoordinat. Isi garis lintang dan bujur pada peristiwa, atau baca dari GPS foto; daftar di bawah tetap dapat dibaca.',
    en: 'No place has coordinates yet. Fill in latitude and longitude of an event, or read them from the GPS of a photo; the list below can be read all the same.',
  },
  credit: {
    id: 'Untuk orientasi saja: garis provinsi meleset rata-rata sekitar {km} km. Batas 34 provinsi sebelum 2022: @svg-maps/indonesia (CC BY 4.0), disesuaikan pada Natural Earth (domain publik). Provinsi yang dibentuk sesudahnya ditandai titik ibu kotanya. Panah menunjukkan urutan waktu, bukan rute.',
    en: 'For orientation only: province lines are off by about {km} km on average. Borders of the 34 provinces before 2022: @svg-maps/indonesia (CC BY 4.0), fitted to Natural Earth (public domain). Provinces made since are points at their capitals. Arrows show order in time, not routes.',
  },
  graticule: { id: 'Garis lintang dan bujur', en: 'Lines of latitude and longitude' },
  equator: { id: 'Khatulistiwa', en: 'Equator' },
  south: { id: '{degrees}° LS', en: '{degrees}° S' },
  north: { id: '{degrees}° LU', en: '{degrees}° N' },
  east: { id: '{degrees}° BT', en: '{degrees}° E' },
  west: { id: '{degrees}° BB', en: '{degrees}° W' },
  zoomIn: { id: 'Perbesar', en: 'Zoom in' },
  zoomOut: { id: 'Perkecil', en: 'Zoom out' },
  fit: { id: 'Semua tempat', en: 'All places' },
  placeEvents: { id: '{count} peristiwa di sini', en: '{count} events here' },
  twoPlaces: { id: 'orang yang sama, waktu yang sama', en: 'the same person, the same time' },
  code: { id: 'Kode', en: 'Code' },
  when: { id: 'Waktu', en: 'When' },
  what: { id: 'Peristiwa', en: 'Event' },
  place: { id: 'Tempat', en: 'Place' },
  coordinates: { id: 'Koordinat', en: 'Coordinates' },
  without: { id: 'tanpa koordinat', en: 'no coordinates' },
  accuracy: { id: 'dalam {radius}', en: 'within {radius}' },
  accuracyUnknown: { id: 'ketelitian tidak diketahui', en: 'accuracy not known' },
} as const satisfies Readonly<Record<string, Sentence>>
