import { kosong, oleh, terisi, unit } from "./bentuk.ts";
import type { UnitIsi } from "./bentuk.ts";

const sekolah = (kode: string, nama: string, guru: UnitIsi["jabatan"] = [], isTerisi = true): UnitIsi =>
  unit(`DIKBUD.${kode}`, nama, "SEKOLAH", [
    (isTerisi ? terisi : kosong)("kepalaSekolah", { nama: `Kepala ${nama.replace("UPT ", "")}`, templat: kode.startsWith("SMP") ? "kepalaSmp" : "kepalaSd" }),
    ...guru,
  ]);

/** Its head's post is vacant; the sekretaris runs it as Plt. */
export const DIKBUD: UnitIsi = unit(
  "DIKBUD",
  "Dinas Pendidikan dan Kebudayaan",
  "DINAS",
  [kosong("kepalaDinas", { nama: "Kepala Dinas Pendidikan dan Kebudayaan", kunci: "KADIS-DIKBUD", templat: "kadis:DIKBUD" })],
  [
    unit(
      "DIKBUD.SEKRETARIAT",
      "Sekretariat Dinas Pendidikan dan Kebudayaan",
      "SEKRETARIAT",
      [oleh("parlindungan", "sekretarisDinas", { nama: "Sekretaris Dinas Pendidikan dan Kebudayaan", kunci: "SEK-DIKBUD" }), terisi("perencana")],
      [
        unit("DIKBUD.UMUM", "Subbagian Umum dan Kepegawaian Dinas Pendidikan dan Kebudayaan", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Umum dan Kepegawaian", templat: "kasubbagUmum" }),
          oleh("pengelolaDikbud", "analisSdm"),
          terisi("pengadministrasi"),
          terisi("pengadministrasi"),
          terisi("operatorParuh"),
        ]),
        unit("DIKBUD.KEUANGAN", "Subbagian Keuangan dan Aset Dinas Pendidikan dan Kebudayaan", "SUBBAGIAN", [
          terisi("kasubbag", { nama: "Kepala Subbagian Keuangan dan Aset", templat: "kasubbagKeuangan" }),
          terisi("penataLayanan"),
        ]),
      ],
    ),
    unit("DIKBUD.PAUDPNF", "Bidang Pembinaan PAUD dan Pendidikan Nonformal", "BIDANG", [
      oleh("kabidPaud", "kabid", { nama: "Kepala Bidang Pembinaan PAUD dan Pendidikan Nonformal", templat: "kabid:PAUDPNF", kunci: "KABID-PAUDPNF" }),
      oleh("melva", "penelaah"),
      terisi("pamongBelajar"),
      terisi("pamongBelajar"),
      terisi("penataLayanan"),
      terisi("pengadministrasi"),
    ]),
    unit("DIKBUD.SD", "Bidang Pembinaan Sekolah Dasar", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pembinaan Sekolah Dasar", templat: "kabid:SD" }),
      terisi("penelaah", { templat: "penelaahDikdas" }),
      terisi("penelaah", { templat: "penelaahDikdas" }),
    ]),
    unit("DIKBUD.SMP", "Bidang Pembinaan Sekolah Menengah Pertama", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pembinaan Sekolah Menengah Pertama", templat: "kabid:SMP" }),
      terisi("penelaah", { templat: "penelaahDikdas" }),
    ]),
    unit("DIKBUD.GTK", "Bidang Pembinaan Guru dan Tenaga Kependidikan", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Pembinaan Guru dan Tenaga Kependidikan", templat: "kabid:GTK" }),
      terisi("analisSdmPertama"),
    ]),
    unit("DIKBUD.BUDAYA", "Bidang Kebudayaan", "BIDANG", [
      terisi("kabid", { nama: "Kepala Bidang Kebudayaan", templat: "kabid:BUDAYA" }),
      terisi("pamongBudaya"),
      terisi("pamongBudaya"),
    ]),
    sekolah("SDN060843", "UPT SD Negeri 060843", [terisi("guruMadya"), terisi("guruMuda"), terisi("guruPertama")]),
    sekolah("SDN060880", "UPT SD Negeri 060880", [terisi("guruMuda"), terisi("guruPertama")]),
    sekolah("SDN064023", "UPT SD Negeri 064023"),
    sekolah("SDN067240", "UPT SD Negeri 067240", [], false),
    sekolah("SDN060934", "UPT SD Negeri 060934"),
    sekolah("SMPN10", "UPT SMP Negeri 10", [
      terisi("guruMadya"),
      terisi("guruMuda"),
      terisi("guruMuda"),
      terisi("guruPertama"),
      terisi("guruPertama"),
      terisi("pengadministrasi", { templat: "tuSekolah" }),
      terisi("guruPertama", { kunci: "BARU-GURU-1", mulai: "2026-09-21" }),
      terisi("guruPertama", { kunci: "BARU-GURU-2", mulai: "2026-09-21" }),
    ]),
    sekolah("SMPN28", "UPT SMP Negeri 28", [terisi("guruMuda")]),
    sekolah("SMPN39", "UPT SMP Negeri 39"),
  ],
);
