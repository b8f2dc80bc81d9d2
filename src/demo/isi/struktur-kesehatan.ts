import { kosong, oleh, terisi, unit } from "./bentuk.ts";
import type { UnitIsi } from "./bentuk.ts";

const puskesmas = (kode: string, nama: string, isTerisi: boolean): UnitIsi =>
  unit(`DINKES.${kode}`, `UPT Puskesmas ${nama}`, "PUSKESMAS", [(isTerisi ? terisi : kosong)("kepalaPuskesmas", { nama: `Kepala UPT Puskesmas ${nama}` })]);

/** Fictitious, as in the prototypes: the puskesmas whose team is told person by person. */
const CEMPAKA_DELI: UnitIsi = unit(
  "DINKES.PKM-CEMPAKA",
  "UPT Puskesmas Cempaka Deli",
  "PUSKESMAS",
  [
    oleh("budi", "kepalaPuskesmas", { nama: "Kepala UPT Puskesmas Cempaka Deli", kunci: "KAPUS-CEMPAKA" }),
    oleh("maya", "dokterMuda"),
    oleh("sari", "bidanPenyelia"),
    oleh("dewi", "bidanMahir"),
    oleh("putri", "bidanTerampil"),
    oleh("roslina", "nutrisionisMahir"),
    oleh("kartini", "perawatMahir"),
    oleh("rizky", "labTerampil", { status: "PPPK" }),
  ],
  [
    // its head's post is vacant, so the two below are rated by the kepala puskesmas
    unit("DINKES.PKM-CEMPAKA.TU", "Subbagian Tata Usaha UPT Puskesmas Cempaka Deli", "SUBBAGIAN", [
      kosong("kasubbag", { nama: "Kepala Subbagian Tata Usaha" }),
      oleh("fauzi", "loket"),
      oleh("suherman", "sopir"),
    ]),
  ],
);

const PADANG_BULAN: UnitIsi = unit(
  "DINKES.PKM-PADANGBULAN",
  "UPT Puskesmas Padang Bulan",
  "PUSKESMAS",
  [
    terisi("kepalaPuskesmas", { nama: "Kepala UPT Puskesmas Padang Bulan" }),
    terisi("dokterMuda"),
    terisi("dokterPertama"),
    terisi("dokterGigi"),
    terisi("bidanPenyelia"),
    terisi("bidanMahir"),
    terisi("bidanTerampil"),
    terisi("perawatPertama"),
    terisi("perawatMahir"),
    terisi("apoteker"),
    terisi("sanitarian"),
    terisi("perawatPertama", { kunci: "BARU-PERAWAT", status: "PPPK", mulai: "2026-10-01" }),
  ],
  [
    unit("DINKES.PKM-PADANGBULAN.TU", "Subbagian Tata Usaha UPT Puskesmas Padang Bulan", "SUBBAGIAN", [
      terisi("kasubbag", { nama: "Kepala Subbagian Tata Usaha", templat: "kasubbagUmum" }),
      terisi("loket"),
      terisi("pengadministrasi"),
      terisi("operatorParuh"),
    ]),
  ],
);

export const DINKES: UnitIsi = unit(
  "DINKES",
  "Dinas Kesehatan",
  "DINAS",
  [oleh("yusnidar", "kepalaDinas", { nama: "Kepala Dinas Kesehatan", kunci: "KADIS-DINKES", templat: "kadis:DINKES" })],
  [
    unit(
      "DINKES.SEKRETARIAT",
      "Sekretariat Dinas Kesehatan",
      "SEKRETARIAT",
      [terisi("sekretarisDinas", { nama: "Sekretaris Dinas Kesehatan" }), terisi("perencana"), terisi("prakom")],
      [
        unit("DINKES.UMUM", "Subbagian Umum dan Kepegawaian Dinas Kesehatan", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Umum dan Kepegawaian", templat: "kasubbagUmum" }),
          oleh("pengelolaDinkes", "analisSdm"),
          terisi("pengadministrasi"),
          terisi("arsiparis"),
          terisi("operatorParuh"),
        ]),
        unit("DINKES.KEUANGAN", "Subbagian Keuangan dan Aset Dinas Kesehatan", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Keuangan dan Aset", templat: "kasubbagKeuangan" }),
          terisi("penataLayanan"),
        ]),
      ],
    ),
    unit("DINKES.KESMAS", "Bidang Kesehatan Masyarakat", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Kesehatan Masyarakat", templat: "kabid:KESMAS" }),
      terisi("promkes"),
      oleh("tugasBelajar", "adminkes"),
      terisi("penelaah", { templat: "penelaahKesehatan" }),
    ]),
    unit("DINKES.P2P", "Bidang Pencegahan dan Pengendalian Penyakit", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pencegahan dan Pengendalian Penyakit", templat: "kabid:P2P" }),
      terisi("epidemiolog"),
      terisi("epidemiolog"),
    ]),
    unit("DINKES.YANKES", "Bidang Pelayanan Kesehatan", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pelayanan Kesehatan", templat: "kabid:YANKES", kunci: "KABID-YANKES" }),
      oleh("ratna", "adminkes"),
      terisi("adminkes"),
    ]),
    unit("DINKES.SDK", "Bidang Sumber Daya Kesehatan", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Sumber Daya Kesehatan", templat: "kabid:SDK" }),
      terisi("adminkes"),
      terisi("apoteker", { kunci: "BARU-APOTEKER", mulai: "2026-09-21" }),
    ]),
    CEMPAKA_DELI,
    PADANG_BULAN,
    puskesmas("PKM-HELVETIA", "Helvetia", true),
    puskesmas("PKM-TELADAN", "Teladan", true),
    puskesmas("PKM-BELAWAN", "Belawan", true),
    puskesmas("PKM-AMPLAS", "Amplas", true),
    puskesmas("PKM-TUNTUNGAN", "Tuntungan", true),
    puskesmas("PKM-SIMALINGKAR", "Simalingkar", false),
    puskesmas("PKM-SUKARAMAI", "Sukaramai", true),
    puskesmas("PKM-MEDANDENAI", "Medan Denai", false),
    puskesmas("PKM-MARTUBUNG", "Martubung", false),
    puskesmas("PKM-TERJUN", "Terjun", true),
  ],
);
