import type { Cast } from '../cast.ts'
import type { SignRow } from '../drawing/draw-paper.ts'

/** Page one of the attendance list of 10 October: two of the district's staff and seven village heads. */
export const meetingPageOne: readonly SignRow[] = [
  { name: 'Wulan Tirtasari', office: 'Sekcam' },
  { name: 'Bagas Lentera', office: 'Kasi Kesra' },
  { name: 'Sagara Punta', office: 'Kades Senandika' },
  { name: 'Panji Candrasa', office: 'Kades Candramawa' },
  { name: 'Rangga Samirana', office: 'Kades Renjana' },
  { name: 'Kenanga Swari', office: 'Kades Nayanika' },
  { name: 'Surya Damarjati', office: 'Kades Swastamita' },
  { name: 'Elang Bumantara', office: 'Kades Abhipraya' },
  { name: 'Jaka Wisanggeni', office: 'Kades Wisanggama' },
]

/** Page two: who came with them. */
export const meetingPageTwo: readonly SignRow[] = [
  { name: 'Tara Lembayu', office: 'Sekdes Renjana' },
  { name: 'Gilang Arunatama', office: 'operator Nayanika' },
  { name: 'Melati Anjani', office: 'operator Swastamita' },
  { name: 'Satria Bayuaji', office: 'pendamping desa' },
]

/** The neutrality briefing of 2 September: the two subjects signed rows 1 and 14. */
export function briefingRows({ subjectOne, subjectTwo }: Cast): readonly SignRow[] {
  return [
    { name: subjectOne, office: 'Kasi Pelayanan Umum' },
    { name: 'Wulan Tirtasari', office: 'Sekcam Arunika' },
    { name: 'Bagas Lentera', office: 'Kasi Kesra' },
    { name: 'Dewangga Putra', office: 'Kasi Ekbang' },
    { name: 'Nirmala Ayudia', office: 'Kasi Trantib' },
    { name: 'Ratri Maheswari', office: 'Bendahara' },
    { name: 'Aditya Wirasena', office: 'staf umum' },
    { name: 'Candra Kumala', office: 'staf umum' },
    { name: 'Lestari Widuri', office: 'staf kepegawaian' },
    { name: 'Bima Sakti Aruna', office: 'staf perencanaan' },
    { name: 'Puspa Kirani', office: 'staf pelayanan' },
    { name: 'Yudha Wastu', office: 'staf trantib' },
    { name: 'Kirana Setya', office: 'arsiparis' },
    { name: subjectTwo, office: 'Camat Arunika' },
    { name: 'Saka Pradipta', office: 'pengemudi' },
    { name: 'Rini Wulandara', office: 'pramu kantor' },
  ]
}
