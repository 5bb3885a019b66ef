import type { Cast } from '../cast.ts'

/** WhatsApp sets this mark before the name of an attachment. */
const mark = '\u200e'

/**
 * The exported group chat of B-022, 230 lines from 3 to 14 October 2024; lines 212, 213 and 215 are those of the specification.
 *
 * Most of it is the daily business of village heads, as in a real export: what matters has to be found.
 */
export function writeChatText({ pairs }: Cast): string {
  return `03/10/24 07.41 - Pesan dan panggilan dienkripsi secara end-to-end. Hanya orang dalam obrolan ini yang dapat membacanya.
03/10/24 07.41 - Anda ditambahkan
03/10/24 07.52 - Sekcam Arunika: Selamat pagi Bapak/Ibu. Grup ini menggantikan grup lama yang penuh.
03/10/24 07.53 - Sekcam Arunika: Mohon nama kontak diberi jabatan supaya tidak tertukar.
03/10/24 07.55 - Kades Renjana: Siap, Bu Sekcam.
03/10/24 07.58 - Kades Nayanika: Siap laksanakan.
03/10/24 08.04 - Kades Candramawa: Pagi samua. Hadir.
03/10/24 08.06 - Sagara Punta: Selamat pagi, hadir dari Senandika.
03/10/24 08.11 - Kades Swastamita: Hadir Bu.
03/10/24 08.15 - Kades Abhipraya: Hadir, sinyal putus-putus di sini.
03/10/24 08.22 - Kades Wisanggama: Hadir.
03/10/24 08.40 - Kasi Kesra: Mengingatkan data penerima bantuan beras tahap tiga paling lambat Jumat.
03/10/24 08.41 - Kasi Kesra: Formatnya sama dengan tahap dua:
1. nama dan nomor urut
2. dusun
3. jumlah jiwa
4. keterangan pindah atau meninggal
03/10/24 08.47 - Kades Renjana: Boleh dikirim lewat surel kecamatan?
03/10/24 08.49 - Kasi Kesra: Boleh Pak, berkas lembar kerja ya, jangan foto.
03/10/24 08.55 - Kades Nayanika: Di tempat kami ada empat keluarga pindah. Dicoret langsung?
03/10/24 08.57 - Kasi Kesra: Jangan dicoret Bu, beri keterangan saja, nanti diverifikasi.
03/10/24 09.20 - Sagara Punta: Senandika tinggal dua dusun lagi.
03/10/24 09.22 - Kasi Kesra: Yang masih bingung kolom jiwa, telepon saya saja.
03/10/24 09.24 - Kades Renjana: Jiwa termasuk yang merantau?
03/10/24 09.26 - Kasi Kesra: Yang pulang kurang dari setahun sekali tidak dihitung Pak.
03/10/24 09.27 - Kades Renjana: Paham.
03/10/24 09.35 - Kades Swastamita: Kami selesai, dikirim siang ini.
03/10/24 10.02 - Camat Arunika: Terima kasih. Ketepatan data itu harga diri kita.
03/10/24 10.05 - Kades Abhipraya: Siap Pak.
03/10/24 10.40 - Kasi Pelayanan Umum: Loket KTP tutup Jumat siang, alatnya diservis.
03/10/24 10.44 - Kades Wisanggama: Baik, warga kami arahkan Senin.
03/10/24 12.48 - Kades Wisanggama: Izin, truk batu lewat jembatan Wisanggama lagi. Batas muatan lima ton.
03/10/24 12.55 - Kasi Trantib: Kami tegur sopirnya sore ini Pak.
03/10/24 13.10 - Kades Wisanggama: Terima kasih.
03/10/24 16.30 - Pendamping Desa: Jadwal posyandu bulan ini saya susun, mohon dikoreksi.
03/10/24 16.31 - Pendamping Desa: Senandika tanggal 7, Candramawa 8, Renjana 9, Nayanika 14
Swastamita 15, Abhipraya 16, Wisanggama 17
03/10/24 16.44 - Kades Candramawa: Tanggal 8 boleh, tapi pagi jo, siang ibu-ibu ke sawah.
03/10/24 16.46 - Pendamping Desa: Baik Pak, mulai pukul 8.
03/10/24 17.12 - Kades Nayanika: Timbangan bayi kami rusak. Bisa pinjam?
03/10/24 17.20 - Sagara Punta: Pakai punya Senandika Bu, selesai tanggal 7 kami antar.
03/10/24 17.21 - Kades Nayanika: Terima kasih banyak Pak Kades.
03/10/24 19.02 - Sekcam Arunika: Besok pukul 7 kerja bakti saluran irigasi, titik kumpul pintu air dua.
03/10/24 19.08 - Kades Renjana: Kami bawa dua puluh orang.
03/10/24 19.10 - Kades Swastamita: Kami sepuluh, sama satu mesin potong rumput.
03/10/24 19.15 - Kades Abhipraya: Konsumsi dari mana Bu?
03/10/24 19.18 - Sekcam Arunika: Masing-masing desa ya Pak, kecamatan siapkan air minum.
04/10/24 06.32 - Kades Renjana: Sudah di pintu air.
04/10/24 06.45 - Kades Candramawa: Otw.
04/10/24 06.51 - Sagara Punta: Senandika menyusul, ban motor kempis.
04/10/24 07.30 - Kasi Kesra: Jangan lupa daftar hadirnya.
04/10/24 10.58 - Sekcam Arunika: Syukur, saluran bersih sampai pintu tiga. Terima kasih semua.
04/10/24 11.02 - Kades Nayanika: Air sudah sampai di petak kami. Mantap.
04/10/24 11.05 - Kades Abhipraya: Di kami belum, mungkin besok.
04/10/24 11.20 - Kasi Ekbang: Foto sebelum dan sesudahnya bagus sekali, saya masukkan laporan.
04/10/24 11.22 - Kades Swastamita: Jangan lupa yang saya jatuh ke lumpur dihapus.
04/10/24 11.23 - Kades Renjana: Justru itu sampulnya.
04/10/24 11.24 - Kades Swastamita: Tega.
04/10/24 13.40 - Kasi Kesra: Data beras masuk: Senandika, Swastamita, Renjana. Yang lain mohon segera.
04/10/24 13.52 - Kades Candramawa: Sabar Pak, operator ada sakit.
04/10/24 14.05 - Kasi Kesra: Semoga lekas sehat. Boleh sampai Senin pagi.
04/10/24 14.06 - Kades Candramawa: Makase.
04/10/24 15.22 - Kades Wisanggama: Kami sudah kirim, mohon dicek.
04/10/24 15.31 - Kasi Kesra: Masuk Pak, lengkap.
04/10/24 16.20 - Pendamping Desa: Laporan dana desa triwulan tiga tenggatnya tanggal 15.
04/10/24 16.22 - Pendamping Desa: Yang perlu dampingan silakan, saya di kantor kecamatan setiap pagi.
04/10/24 16.40 - Kades Abhipraya: Saya datang Senin.
04/10/24 16.43 - Kades Renjana: Saya Selasa.
04/10/24 18.05 - Kades Swastamita: Ada yang punya bibit cabai lebih? Kelompok tani kami kurang dua ratus batang.
04/10/24 18.20 - Sagara Punta: Ada seratus di Senandika. Ambil saja.
04/10/24 18.24 - Kades Nayanika: Kami seratus lima puluh.
04/10/24 18.26 - Kades Swastamita: Wah lebih dari cukup. Terima kasih.
04/10/24 18.40 - Kasi Ekbang: Sekalian dicatat di buku kelompok tani ya.
04/10/24 18.42 - Kades Swastamita: Siap.
04/10/24 20.11 - Kades Candramawa: Listrik di Candramawa padam sejak magrib. Di tempat lain bagaimana?
04/10/24 20.13 - Kades Renjana: Sini aman.
04/10/24 20.14 - Kades Abhipraya: Sini padam juga.
04/10/24 20.20 - Sekcam Arunika: Sudah saya lapor gangguan. Katanya pohon tumbang.
04/10/24 22.47 - Kades Candramawa: So manyala. Makase Ibu.
05/10/24 07.15 - Kades Nayanika: Selamat Sabtu. Pasar kaget pindah ke lapangan bawah ya, yang atas becek.
05/10/24 07.21 - Kades Swastamita: Siap, saya umumkan.
05/10/24 08.33 - Sagara Punta: Pak Trantib, ada sapi lepas di jalan besar dekat tugu.
05/10/24 08.36 - Kasi Trantib: Pemiliknya siapa Pak?
05/10/24 08.39 - Sagara Punta: Sudah diambil. Sapinya Pak Dusun sendiri.
05/10/24 08.40 - Kades Renjana: Wkwk.
05/10/24 09.05 - Kades Wisanggama: Undangan hajatan anak saya Minggu depan, undangan menyusul ke rumah.
05/10/24 09.07 - Kades Nayanika: Selamat Pak, pasti hadir.
05/10/24 09.09 - Kades Candramawa: Selamat. Torang datang.
05/10/24 09.15 - Sekcam Arunika: Selamat, semoga lancar.
05/10/24 11.50 - Pendamping Desa: Foto kegiatan kerja bakti kemarin saya simpan di laptop kantor, silakan disalin untuk laporan.
05/10/24 11.58 - Kades Abhipraya: Terima kasih.
05/10/24 12.10 - Kades Nayanika: Ada yang menemukan dompet cokelat di pasar? Milik Bu Guru.
05/10/24 13.32 - Kades Swastamita: Sudah ada di pos ronda, utuh.
05/10/24 13.35 - Kades Nayanika: Terima kasih, beliau lega sekali.
05/10/24 15.44 - Kades Renjana: Ada yang tahu nomor tukang pompa air?
05/10/24 15.50 - Kades Swastamita: Ada, nanti saya kirim pribadi.
05/10/24 19.30 - Kades Abhipraya: Hujan deras di hulu. Waspada yang di hilir.
05/10/24 19.33 - Kades Wisanggama: Siap, ronda di jembatan.
05/10/24 19.41 - Kasi Trantib: Posko kecamatan siaga, telepon saja.
05/10/24 23.02 - Kades Wisanggama: Air naik setengah meter tapi surut lagi. Aman.
06/10/24 06.20 - Kades Renjana: Syukurlah.
06/10/24 08.12 - Sekcam Arunika: Terima kasih yang ronda semalam.
06/10/24 09.40 - Kades Nayanika: Lomba masak ibu-ibu jadi tanggal 20?
06/10/24 09.44 - Sekcam Arunika: Jadi Bu, bahan dasar singkong.
06/10/24 09.46 - Kades Swastamita: Asyik.
06/10/24 10.30 - Sagara Punta: Senandika daftar dua regu.
06/10/24 10.41 - Kades Candramawa: Candramawa satu regu, tukang masaknya bapak-bapak.
06/10/24 10.42 - Kades Renjana: Dilarang curang.
06/10/24 10.43 - Kades Candramawa: Rahasia dapur.
06/10/24 11.15 - Pendamping Desa: Jurinya siapa Bu?
06/10/24 11.20 - Sekcam Arunika: Juru masak kantin kecamatan dan dua kepala sekolah.
06/10/24 11.21 - Kades Candramawa: Berarti nda bisa dirayu.
06/10/24 16.15 - Kades Abhipraya: Izin, siapa yang bawa kunci gudang pupuk?
06/10/24 16.19 - Kades Swastamita: Di saya, besok pagi diantar.
06/10/24 20.00 - Kasi Kesra: Mengingatkan sisa data beras: Candramawa, Nayanika, Abhipraya.
06/10/24 20.04 - Kades Nayanika: Besok pukul 8 sudah masuk.
06/10/24 20.09 - Kades Abhipraya: Sama.
07/10/24 07.02 - Sekcam Arunika: Selamat pagi. Apel gabungan pukul 7.30 di halaman kecamatan.
07/10/24 07.05 - Kasi Trantib: Siap.
07/10/24 08.03 - Kades Nayanika: Data beras Nayanika terkirim.
07/10/24 08.10 - Kades Abhipraya: Abhipraya terkirim.
07/10/24 08.30 - Kades Candramawa: Candramawa terkirim. Operator so sehat.
07/10/24 08.34 - Kasi Kesra: Lengkap tujuh desa. Terima kasih, rekor tercepat.
07/10/24 08.40 - Camat Arunika: Bagus. Hasil verifikasi kita bahas dalam rapat minggu ini.
07/10/24 08.41 - Kades Renjana: Siap Pak.
07/10/24 08.42 - Kades Swastamita: Siap.
07/10/24 08.45 - Sagara Punta: Siap Pak, harinya apa?
07/10/24 08.52 - Camat Arunika: Menunggu ruang. Nanti dikabari.
07/10/24 09.30 - Pendamping Desa: Posyandu Senandika ramai, empat puluh dua balita.
07/10/24 09.33 - Sagara Punta: Terima kasih kader semua.
07/10/24 09.50 - Kades Nayanika: Timbangannya jangan lupa ya Pak Kades.
07/10/24 09.52 - Sagara Punta: Siang ini diantar.
07/10/24 10.05 - Kasi Pelayanan Umum: Alat rekam KTP sudah normal. Antrean hari ini 60 orang.
07/10/24 10.08 - Kades Abhipraya: Warga kami dua belas orang, mohon dilayani sebelum truk pulang.
07/10/24 10.11 - Kasi Pelayanan Umum: Langsung loket dua saja.
07/10/24 10.12 - Kades Abhipraya: Terima kasih.
07/10/24 11.20 - Kades Wisanggama: Izin lapor, papan pengumuman desa kami roboh kena truk mundur.
07/10/24 11.25 - Kasi Trantib: Ada yang luka?
07/10/24 11.26 - Kades Wisanggama: Tidak ada, hanya papan.
07/10/24 11.31 - Kasi Trantib: Sopir diminta mengganti, saya dampingi besok.
07/10/24 13.15 - Kades Abhipraya: Pak Pendamping, saya sudah di kecamatan.
07/10/24 13.16 - Pendamping Desa: Saya di ruang tengah Pak.
07/10/24 14.40 - Kasi Kesra: Daftar keluarga yang belum terdata mohon disisipkan di lembar dua.
07/10/24 14.44 - Kades Renjana: Maksimal berapa?
07/10/24 14.46 - Kasi Kesra: Tidak dibatasi, tetapi nanti diverifikasi.
07/10/24 15.20 - Kades Swastamita: Siap.
07/10/24 16.58 - Kades Nayanika: Timbangan sudah sampai. Terima kasih Senandika.
07/10/24 17.01 - Sagara Punta: Sama-sama.
07/10/24 18.40 - Kades Candramawa: Besok posyandu Candramawa, mohon doa nda hujan.
07/10/24 18.44 - Pendamping Desa: Amin.
07/10/24 18.52 - Kades Swastamita: Kami kirim awan ke tempat lain saja.
07/10/24 18.53 - Kades Candramawa: Makase, jangan ke sini.
07/10/24 19.25 - Kades Renjana: Ada info pupuk subsidi turun?
07/10/24 19.31 - Kasi Ekbang: Kamis di kios Nayanika, bawa kartu.
07/10/24 19.32 - Kades Renjana: Terima kasih.
07/10/24 20.10 - Kades Abhipraya: Laporan triwulan saya selesai 80 persen.
07/10/24 20.15 - Pendamping Desa: Hebat Pak.
08/10/24 06.14 - Kades Wisanggama: Lapor, dua bilah lantai jembatan gantung Wisanggama lepas.
08/10/24 06.15 - Kades Wisanggama: ${mark}IMG-20241008-WA0001.jpg (file terlampir)
08/10/24 06.20 - Kasi Trantib: Mohon ditutup dulu untuk motor Pak.
08/10/24 06.24 - Kades Wisanggama: Sudah dipasang tali.
08/10/24 06.31 - Kasi Ekbang: Kami ukur siang ini.
08/10/24 06.40 - Sagara Punta: Anak sekolah lewat mana Pak?
08/10/24 06.43 - Kades Wisanggama: Memutar lewat pintu air.
08/10/24 06.50 - Kades Nayanika: Hati-hati semua.
08/10/24 07.10 - Sekcam Arunika: Saya mintakan papan kayu dari gudang.
08/10/24 07.35 - Kades Renjana: Renjana bisa bantu tukang dua orang.
08/10/24 07.37 - Kades Wisanggama: Terima kasih sekali.
08/10/24 08.02 - Kades Candramawa: Posyandu so mulai. Cerah.
08/10/24 08.05 - Pendamping Desa: Saya dalam perjalanan.
08/10/24 08.30 - Kasi Kesra: Hasil verifikasi awal: ada sembilan nama ganda antardesa.
08/10/24 08.31 - Kasi Kesra: Rinciannya saya bawa cetak saja saat rapat.
08/10/24 08.36 - Kades Swastamita: Baik.
08/10/24 09.12 - Kades Abhipraya: Saya di Pendamping lagi, revisi.
08/10/24 09.40 - Kades Nayanika: Kios pupuk minta daftar kelompok tani.
08/10/24 09.44 - Kasi Ekbang: Formatnya menyusul.
08/10/24 10.15 - Kasi Ekbang: Sudah saya titip di piket.
08/10/24 10.20 - Kades Nayanika: Terima kasih.
08/10/24 11.05 - Kasi Ekbang: Sudah di jembatan. Butuh enam papan ukuran empat meter.
08/10/24 11.09 - Sekcam Arunika: Di gudang ada delapan.
08/10/24 11.12 - Kades Wisanggama: Mantap Bu.
08/10/24 12.30 - Kades Renjana: Tukang berangkat.
08/10/24 13.40 - Kades Swastamita: Kami kirim paku dan kawat.
08/10/24 13.52 - Kades Wisanggama: Tukang dari Renjana sudah mulai.
08/10/24 13.55 - Kades Renjana: Jangan lupa kopinya.
08/10/24 13.56 - Kades Wisanggama: Kopi dan pisang goreng.
08/10/24 14.25 - Kades Candramawa: Posyandu selesai, tiga puluh satu balita, nda ada gizi kurang.
08/10/24 14.27 - Pendamping Desa: Luar biasa.
08/10/24 14.30 - Sekcam Arunika: Selamat Candramawa.
08/10/24 15.10 - Kades Wisanggama: Papan terpasang empat, lanjut besok.
08/10/24 15.14 - Kasi Trantib: Tetap ditutup malam ini ya.
08/10/24 15.15 - Kades Wisanggama: Siap.
08/10/24 16.02 - Kasi Kesra: Mohon yang punya salinan kartu keluarga nama ganda dibawa saat rapat.
08/10/24 16.05 - Sagara Punta: Yang mana saja Pak?
08/10/24 16.09 - Kasi Kesra: Saya kirim lewat pesan pribadi, ada data orang.
08/10/24 16.10 - Sagara Punta: Betul, terima kasih.
08/10/24 16.45 - Kades Abhipraya: Laporan triwulan Abhipraya selesai.
08/10/24 16.47 - Pendamping Desa: Yang pertama. Selamat.
08/10/24 16.50 - Kades Nayanika: Hebat Pak.
08/10/24 17.20 - Kades Swastamita: Bibit cabai sudah tanam semua. Fotonya besok.
08/10/24 17.24 - Kades Renjana: Sekali lagi hebat.
08/10/24 17.40 - Kasi Ekbang: Kartu kios untuk Nayanika dan Renjana bisa diambil besok.
08/10/24 17.43 - Kades Nayanika: Saya ambil sekalian apel.
08/10/24 18.31 - Kades Candramawa: Sinyal hilang-hilang kalau mendung.
08/10/24 18.35 - Kades Abhipraya: Sama di sini.
08/10/24 19.03 - Sekcam Arunika: Aula sudah dicek, kursi cukup tiga puluh.
08/10/24 19.05 - Kasi Kesra: Berarti jadi di aula Bu?
08/10/24 19.10 - Sekcam Arunika: Menunggu arahan Pak Camat.
08/10/24 19.22 - Kades Nayanika: Kami menunggu.
08/10/24 20.30 - Kades Renjana: Jembatan aman malam ini?
08/10/24 20.33 - Kades Wisanggama: Aman, dua orang jaga.
08/10/24 21.14 - Camat Arunika: Mohon bapak/ibu kades hadir Kamis jam 10 di aula. Kita rapatkan barisan, menangkan nomor ${pairs.a.number}.
08/10/24 21.16 - Camat Arunika: ${mark}PTT-20241008-WA0002.opus (file terlampir)
08/10/24 21.18 - Kades Renjana: Pesan ini telah dihapus
08/10/24 21.20 - Kades Candramawa: Torang baku bantu jo, Pak.
08/10/24 21.25 - Kades Swastamita: Hadir.
08/10/24 21.31 - Sagara Punta: Izin Pak, data nama ganda tetap dibawa?
09/10/24 07.12 - Sekcam Arunika: Tetap dibawa Pak. Undangan resmi hari ini dititip di piket.
09/10/24 15.40 - Kades Wisanggama: Jembatan selesai, motor boleh lewat.
09/10/24 15.44 - Kades Nayanika: Syukurlah.
10/10/24 09.48 - Kades Abhipraya: Saya sudah di aula.
10/10/24 09.50 - Kades Swastamita: Parkir di belakang saja, depan penuh.
10/10/24 13.05 - Kasi Kesra: Terima kasih, tujuh nama ganda sudah selesai, dua menyusul.
11/10/24 10.20 - Kades Nayanika: Pupuk sudah datang, silakan diambil.
11/10/24 16.02 - Pendamping Desa: Posyandu tanggal 14 dan 15 tetap sesuai jadwal.
12/10/24 08.30 - Kades Wisanggama: Yang ke hajatan besok, parkir di halaman sekolah.
13/10/24 09.15 - Kades Candramawa: Torang so di jalan.
13/10/24 13.40 - Kades Wisanggama: Terima kasih atas kehadirannya.
14/10/24 07.05 - Pendamping Desa: Selamat pagi, posyandu Nayanika mulai pukul 8.
14/10/24 07.20 - Kades Nayanika: Siap, timbangan sudah ada.
`
}

/** The name of the chat as WhatsApp writes it into the export's file names. */
export const chatName = 'Chat WhatsApp dengan Forum Kades Arunika'
