import { isRouteErrorResponse, Link, useLocation } from "react-router";
import { alamatMasuk } from "#web/jalur-aman.ts";
import { Isi } from "#web/layout/isi.tsx";

/** What a thrown response may carry for the reader: `throw data({ detail, permintaanId }, { status: 409 })`. */
export type IsiGalat = { code?: string; detail?: string; permintaanId?: string };

type Kalimat = { judul: string; terjadi: string; aman: string; lanjut: string };

const KALIMAT: Record<401 | 403 | 404 | 409 | 429 | 500 | 503, Kalimat> = {
  401: {
    judul: "Sesi Anda berakhir",
    terjadi: "Terang menutup sesi yang lama tidak dipakai, supaya orang lain tidak memakai nama Anda.",
    aman: "Yang sudah tersimpan tetap ada. Tulisan yang belum terkirim disimpan di perangkat ini.",
    lanjut: "Masuk lagi, lalu Anda kembali ke halaman ini.",
  },
  403: {
    judul: "Halaman ini bukan bagian Anda",
    terjadi: "Anda boleh mengetahui hal ini, tetapi tindakan itu milik orang lain.",
    aman: "Tidak ada yang berubah.",
    lanjut: "Bila menurut Anda ini keliru, hubungi pengelola kinerja di unit Anda.",
  },
  404: {
    judul: "Halaman tidak ditemukan",
    terjadi: "Alamat ini tidak menuju apa pun yang dapat Anda buka.",
    aman: "Tidak ada yang hilang dan tidak ada yang berubah.",
    lanjut: "Periksa alamatnya, atau mulai lagi dari beranda.",
  },
  409: {
    judul: "Keadaannya sudah berubah",
    terjadi: "Sementara halaman ini terbuka, datanya berubah sehingga langkah itu tidak dapat dijalankan lagi.",
    aman: "Yang sudah tersimpan tetap ada.",
    lanjut: "Muat ulang halaman untuk melihat keadaan yang sekarang.",
  },
  429: {
    judul: "Terlalu sering dicoba",
    terjadi: "Ada terlalu banyak permintaan dalam waktu singkat.",
    aman: "Tidak ada yang hilang dan tidak ada yang berubah.",
    lanjut: "Tunggu satu menit, lalu coba lagi.",
  },
  500: {
    judul: "Terang sedang bermasalah",
    terjadi: "Ada kesalahan di pihak kami saat membuka halaman ini. Bukan kesalahan Anda.",
    aman: "Yang sudah tersimpan tetap ada. Langkah terakhir Anda tidak dijalankan setengah-setengah.",
    lanjut: "Coba lagi. Bila tetap begini, hubungi bantuan dan bacakan kode di bawah.",
  },
  503: {
    judul: "Terang sedang tidak dapat dijangkau",
    terjadi: "Halaman ini tidak sampai ke perangkat Anda. Jaringan terputus atau layanan sedang dirawat.",
    aman: "Tulisan yang belum terkirim disimpan di perangkat ini.",
    lanjut: "Coba lagi saat jaringan kembali.",
  },
};

/**
 * The page shown instead of one that failed: what happened, what is safe, what next. A 404 gives no hint whether the thing
 * exists; a bug shows only the id under which it is in the log.
 */
export function HalamanGalat({ galat, permintaanId }: { galat: unknown; permintaanId: string | null }) {
  const { status, isi } = bacaGalat(galat);
  const kalimat = KALIMAT[status];
  const { pathname, search } = useLocation();
  const kode = isi.permintaanId ?? permintaanId;
  return (
    <Isi>
      <div className="kepala">
        <h1>{kalimat.judul}</h1>
        <p className="baca">{status !== 404 && isi.detail ? isi.detail : kalimat.terjadi}</p>
      </div>
      <div className="susun j5 baca">
        <div className="susun j2">
          <p>{kalimat.aman}</p>
          <p>{kalimat.lanjut}</p>
        </div>
        {status === 500 && kode !== null && (
          <p className="kabar">
            <span className="dua">Kode untuk petugas bantuan</span>
            <b className="angka kode">{kode}</b>
          </p>
        )}
        <p className="sebaris">
          {status === 401 ? (
            <a className="ds-button penuh" href={alamatMasuk(pathname + search)}>
              Masuk lagi
            </a>
          ) : (
            <a className="ds-button penuh" href={status === 404 || status === 403 ? "/" : ""}>
              {status === 404 || status === 403 ? "Ke beranda" : "Muat ulang halaman"}
            </a>
          )}
          {status !== 404 && status !== 403 && (
            <Link className="ds-button penuh" data-variant="secondary" to="/">
              Ke beranda
            </Link>
          )}
        </p>
      </div>
    </Isi>
  );
}

/** The title of the window over an error page. */
export function judulGalat(galat: unknown): string {
  return KALIMAT[bacaGalat(galat).status].judul;
}

function bacaGalat(galat: unknown): { status: keyof typeof KALIMAT; isi: IsiGalat } {
  if (isRouteErrorResponse(galat)) {
    const status = (Object.hasOwn(KALIMAT, galat.status) ? galat.status : galat.status < 500 ? 404 : 500) as keyof typeof KALIMAT;
    return { status, isi: typeof galat.data === "object" && galat.data !== null ? (galat.data as IsiGalat) : {} };
  }
  // a fetch that never arrived is the line, not the code
  if (galat instanceof TypeError && /fetch|network|load failed/i.test(galat.message)) return { status: 503, isi: {} };
  return { status: 500, isi: {} };
}
