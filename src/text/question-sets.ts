import type { Sentence } from '../contract/problem.ts'

/**
 * Open questions by the kind of act, to begin an interview with: who, what, where, how, why, when.
 *
 * None names a party, a candidate or a person, and none puts an answer into the mouth (Perbawaslu 7/2022 art. 30).
 */
export const questionSets: readonly { name: Sentence; questions: readonly Sentence[] }[] = [
  {
    name: { id: 'Unggahan atau tanggapan di media sosial', en: 'Post or reaction on social media' },
    questions: [
      {
        id: 'Akun apa saja yang Saudara pakai, dan siapa lagi yang dapat memakainya?',
        en: 'Which accounts do you use, and who else can use them?',
      },
      {
        id: 'Ceritakan bagaimana unggahan ini dibuat, dari awal.',
        en: 'Tell how this post came about, from the beginning.',
      },
      { id: 'Kapan dan dari perangkat apa unggahan itu dibuat?', en: 'When and from which device was it made?' },
      { id: 'Siapa saja yang dapat melihatnya, dan siapa yang menanggapi?', en: 'Who could see it, and who reacted?' },
      { id: 'Mengapa unggahan itu dibuat?', en: 'Why was it made?' },
      { id: 'Apa yang terjadi dengan unggahan itu sesudahnya?', en: 'What happened to it afterwards?' },
    ],
  },
  {
    name: { id: 'Foto bersama atau isyarat tangan', en: 'Photo together or hand sign' },
    questions: [
      {
        id: 'Siapa saja yang tampak dalam gambar ini, dan bagaimana Saudara mengenalinya?',
        en: 'Who is in this picture, and how do you know?',
      },
      {
        id: 'Di mana dan kapan gambar ini dibuat, dan bagaimana Saudara mengetahuinya?',
        en: 'Where and when was it made, and how do you know?',
      },
      {
        id: 'Ceritakan apa yang terjadi tepat sebelum dan sesudah gambar ini dibuat.',
        en: 'Tell what happened just before and after.',
      },
      {
        id: 'Apa arti gerakan tangan itu menurut Saudara pada waktu itu?',
        en: 'What did the gesture mean to you at the time?',
      },
      { id: 'Siapa yang memotret, atas permintaan siapa?', en: 'Who took it, and at whose request?' },
    ],
  },
  {
    name: { id: 'Hadir pada kampanye atau deklarasi', en: 'Attending a campaign or declaration' },
    questions: [
      {
        id: 'Ceritakan kegiatan Saudara pada hari itu, dari pagi sampai malam.',
        en: 'Tell what you did that day, from morning to night.',
      },
      { id: 'Bagaimana Saudara sampai di tempat itu, dan bersama siapa?', en: 'How did you get there, and with whom?' },
      { id: 'Apa yang Saudara lihat dan dengar di sana?', en: 'What did you see and hear there?' },
      { id: 'Apa yang Saudara kenakan dan lakukan selama di sana?', en: 'What did you wear and do there?' },
      {
        id: 'Atas undangan atau perintah siapa Saudara berada di sana?',
        en: 'By whose invitation or order were you there?',
      },
    ],
  },
  {
    name: { id: 'Rapat, arahan, atau ajakan', en: 'Meeting, direction or appeal' },
    questions: [
      {
        id: 'Siapa yang mengundang, dengan cara apa, dan apa pokok undangannya?',
        en: 'Who invited, how, and about what?',
      },
      { id: 'Siapa saja yang hadir, dan bagaimana Saudara mengetahuinya?', en: 'Who was there, and how do you know?' },
      { id: 'Ceritakan dengan kata-kata Saudara apa yang disampaikan.', en: 'Tell in your own words what was said.' },
      { id: 'Apa yang Saudara lakukan sesudah rapat itu, dan mengapa?', en: 'What did you do after it, and why?' },
      {
        id: 'Adakah catatan, rekaman, atau pesan tentang rapat itu?',
        en: 'Are there notes, recordings or messages of it?',
      },
    ],
  },
  {
    name: { id: 'Fasilitas negara', en: 'State facilities' },
    questions: [
      {
        id: 'Fasilitas apa yang dipakai, milik siapa, dan siapa yang menguasainya hari itu?',
        en: 'Which facility, whose, and who had it that day?',
      },
      { id: 'Untuk keperluan apa fasilitas itu dipakai?', en: 'For what purpose was it used?' },
      { id: 'Siapa yang mengizinkan, dan bagaimana izin itu diberikan?', en: 'Who permitted it, and how?' },
      { id: 'Di mana pemakaian itu dicatat?', en: 'Where was its use recorded?' },
    ],
  },
]
