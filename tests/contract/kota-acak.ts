import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { World } from "../world.ts";

/** A small city as plain facts: what the oracle judges on, and what is written into the database. */
export type Masa = { mulai: string; selesai: string | null };
export type Kota = {
  hari: string;
  unit: { id: string; induk: string | null }[];
  jabatan: { id: string; unit: string; atasan: string | null }[];
  orang: string[];
  penugasan: (Masa & { id: string; orang: string; jabatan: string; jenis: "DEFINITIF" | "PLT" })[];
  peran: (Masa & { id: string; orang: string; peran: "PENGELOLA_KINERJA" | "PIMPINAN" | "INSPEKTORAT" | "ADMIN"; unit: string })[];
  skp: {
    id: string;
    orang: string;
    jabatan: string;
    penilai: string;
    atasan: string | null;
    status: "DRAF" | "DIAJUKAN" | "DITETAPKAN";
    pengganti: string | null;
  }[];
  evaluasi: { id: string; skp: string; orang: string; penilai: string; status: (typeof STATUS_EVALUASI)[number] }[];
  dokumen: { id: string; skp: string; evaluasi: string | null; orang: string }[];
  /** One of each per SKP, hanging on each other. */
  rhk: { id: string; skp: string }[];
  realisasi: { id: string; skp: string; rhk: string }[];
  bukti: { id: string; realisasi: string; skp: string }[];
  impor: { id: string; unit: string }[];
  tim: { id: string; unit: string; anggota: string }[];
  pustaka: { id: string; unit: string }[];
  templat: { id: string; unit: string }[];
  sasaran: { id: string; unit: string }[];
  /** Matrices of teams and of leaders, each with one offered line of one member. */
  matriks: { id: string; pemilik: string | null; tim: string | null; anggota: string }[];
  hasilMatriks: { id: string; matriks: string; anggota: string }[];
  tiket: { id: string; unit: string; orang: string }[];
  /** Rating handed on: for one person, or for all below a post. */
  delegasi: { id: string; jabatan: string; pegawai: string | null; kepada: string; oleh: string }[];
  /** Leave of each person. */
  keadaan: { id: string; orang: string }[];
};

/** When the members of every team are in it. */
export const MASA_ANGGOTA: Masa = { mulai: "2026-01-01", selesai: "2026-09-01" };
const STATUS_EVALUASI = ["TERBUKA", "DITETAPKAN", "DISAMPAIKAN", "DITERIMA", "DIKEMBALIKAN"] as const;
const PERAN = ["PENGELOLA_KINERJA", "PENGELOLA_KINERJA", "INSPEKTORAT", "INSPEKTORAT", "PIMPINAN", "ADMIN"] as const;

const nomor = fc.nat({ max: 999 });
const boleh = <T>(satu: fc.Arbitrary<T>) => fc.option(satu, { nil: null });
/** Days around the year of the SKP, so that windows begin, hold and end on both sides of the day that is asked about. */
const tanggal = fc.integer({ min: 0, max: 560 }).map((n) => new Date(Date.UTC(2025, 8, 1) + n * 86_400_000).toISOString().slice(0, 10));
const lama = boleh(fc.integer({ min: 1, max: 300 }));
const sesudah = (mulai: string, hari: number | null) => (hari === null ? null : new Date(Date.parse(mulai) + hari * 86_400_000).toISOString().slice(0, 10));

const bahan = fc.record({
  hari: tanggal,
  unit: fc.array(nomor, { minLength: 3, maxLength: 7 }),
  orang: fc.array(fc.record({ unit: nomor, atasan: nomor, berakhir: boleh(tanggal) }), { minLength: 5, maxLength: 8 }),
  plt: fc.array(fc.record({ orang: nomor, jabatan: nomor, mulai: tanggal, lama }), { maxLength: 4 }),
  peran: fc.array(fc.record({ orang: nomor, peran: fc.constantFrom(...PERAN), unit: nomor, mulai: tanggal, lama }), { minLength: 1, maxLength: 6 }),
  skp: fc.array(
    fc.record({
      orang: nomor,
      penilai: nomor,
      atasan: boleh(nomor),
      pengganti: boleh(nomor),
      jabatan: nomor,
      status: fc.constantFrom("DRAF", "DIAJUKAN", "DITETAPKAN"),
    }),
    {
      minLength: 1,
      maxLength: 7,
    },
  ),
  evaluasi: fc.array(fc.record({ skp: nomor, penilai: nomor, status: fc.constantFrom(...STATUS_EVALUASI) }), { minLength: 1, maxLength: 6 }),
  dokumen: fc.array(fc.record({ skp: nomor, evaluasi: fc.boolean() }), { minLength: 1, maxLength: 6 }),
});

/** A random city under a given root; what the law or the database rules out is left out. */
export function kotaAcak(akar: string, jabatanPuncak: string): fc.Arbitrary<Kota> {
  return bahan.map((b) => {
    const pilih = <T>(daftar: readonly T[], n: number): T => daftar[n % daftar.length] as T;
    const unit: Kota["unit"] = [{ id: akar, induk: null }];
    for (const n of b.unit) unit.push({ id: randomUUID(), induk: pilih(unit, n).id });
    const orang = b.orang.map(() => randomUUID());
    const jabatan: Kota["jabatan"] = [];
    for (const o of b.orang)
      jabatan.push({
        id: randomUUID(),
        unit: pilih(unit, o.unit).id,
        atasan: [jabatanPuncak, ...jabatan.map((j) => j.id)][o.atasan % (jabatan.length + 1)] ?? null,
      });
    const penugasan: Kota["penugasan"] = b.orang.map((o, i) => ({
      id: randomUUID(),
      orang: orang[i] ?? "",
      jabatan: jabatan[i]?.id ?? "",
      jenis: "DEFINITIF",
      mulai: "2024-01-01",
      selesai: o.berakhir,
    }));
    for (const p of b.plt) {
      const satu = {
        id: randomUUID(),
        orang: pilih(orang, p.orang),
        jabatan: pilih(jabatan, p.jabatan).id,
        jenis: "PLT" as const,
        mulai: p.mulai,
        selesai: sesudah(p.mulai, p.lama),
      };
      if (!penugasan.some((t) => t.orang === satu.orang && t.jabatan === satu.jabatan)) penugasan.push(satu);
    }
    // one role a person, so that the separation of duties holds by itself
    const peran: Kota["peran"] = [];
    for (const p of b.peran) {
      const o = pilih(orang, p.orang);
      if (!peran.some((satu) => satu.orang === o))
        peran.push({ id: randomUUID(), orang: o, peran: p.peran, unit: pilih(unit, p.unit).id, mulai: p.mulai, selesai: sesudah(p.mulai, p.lama) });
    }
    const skp: Kota["skp"] = [];
    for (const s of b.skp) {
      const [o, penilai] = [pilih(orang, s.orang), pilih(orang, s.penilai)];
      const atasan = s.atasan === null ? null : pilih(orang, s.atasan);
      const pengganti = s.pengganti === null ? null : pilih(orang, s.pengganti);
      if (o !== penilai && o !== atasan && !skp.some((satu) => satu.orang === o))
        skp.push({
          id: randomUUID(),
          orang: o,
          jabatan: pilih(jabatan, s.jabatan).id,
          penilai,
          atasan,
          status: s.status as "DRAF",
          pengganti: pengganti === o ? null : pengganti,
        });
    }
    const evaluasi: Kota["evaluasi"] = [];
    for (const e of b.evaluasi) {
      if (skp.length === 0) break;
      const s = pilih(skp, e.skp);
      const penilai = pilih([s.penilai, ...orang], e.penilai);
      if (penilai !== s.orang && !evaluasi.some((satu) => satu.skp === s.id))
        evaluasi.push({ id: randomUUID(), skp: s.id, orang: s.orang, penilai, status: e.status });
    }
    const dokumen: Kota["dokumen"] =
      skp.length === 0
        ? []
        : b.dokumen.map((d) => {
            const s = pilih(skp, d.skp);
            return { id: randomUUID(), skp: s.id, orang: s.orang, evaluasi: d.evaluasi ? (evaluasi.find((e) => e.skp === s.id)?.id ?? null) : null };
          });
    const rhk = skp.map((s) => ({ id: randomUUID(), skp: s.id }));
    const realisasi = rhk.map((r) => ({ id: randomUUID(), skp: r.skp, rhk: r.id }));
    const tim = unit.map((u, i) => ({ id: randomUUID(), unit: u.id, anggota: pilih(orang, i) }));
    const sasaran = unit.map((u) => ({ id: randomUUID(), unit: u.id }));
    const matriks = [
      ...tim.map((t, i) => ({ id: randomUUID(), pemilik: null, tim: t.id, anggota: pilih(orang, i + 2) })),
      ...orang.map((o, i) => ({ id: randomUUID(), pemilik: o, tim: null, anggota: pilih(orang, i + 1) })),
    ];
    const hasilMatriks = matriks.map((m) => ({ id: randomUUID(), matriks: m.id, anggota: m.anggota }));
    const tiket = unit.map((u, i) => ({ id: randomUUID(), unit: u.id, orang: pilih(orang, i + 1) }));
    const delegasi = jabatan.map((j, i) => ({
      id: randomUUID(),
      jabatan: j.id,
      pegawai: i % 3 === 0 ? pilih(orang, i + 1) : null,
      kepada: pilih(orang, i),
      oleh: pilih(orang, i + 2),
    }));
    const keadaan = orang.map((o) => ({ id: randomUUID(), orang: o }));
    const pustaka = unit.map((u) => ({ id: randomUUID(), unit: u.id }));
    const templat = unit.map((u) => ({ id: randomUUID(), unit: u.id }));
    const impor = unit.map((u) => ({ id: randomUUID(), unit: u.id }));
    const bukti = realisasi.map((r) => ({ id: randomUUID(), realisasi: r.id, skp: r.skp }));
    return {
      hari: b.hari,
      unit,
      jabatan,
      orang,
      penugasan,
      peran,
      skp,
      evaluasi,
      dokumen,
      rhk,
      realisasi,
      bukti,
      impor,
      keadaan,
      tim,
      pustaka,
      templat,
      sasaran,
      matriks,
      hasilMatriks,
      tiket,
      delegasi,
    };
  });
}

let urut = 0;
const huruf = (n: number) => n.toString(36).toUpperCase().padStart(4, "0").slice(-4);

/** Writes the city; every row has an id of its own, so cities lie beside each other in one database. */
export async function tulisKota(w: World, kota: Kota): Promise<void> {
  const pada = new Date("2026-02-01T02:00:00Z");
  await w.connection.db.transaction().execute(async (tx) => {
    await tx
      .insertInto("unit")
      .values(kota.unit.slice(1).map((u) => ({ id: u.id, kode: `K${(urut += 1)}`, nama: `Unit ${urut}`, jenis: "BIDANG", induk_id: u.induk })))
      .execute();
    await tx
      .insertInto("jabatan")
      .values(kota.jabatan.map((j) => ({ id: j.id, unit_id: j.unit, nama: "Pelaksana", jenis: "PELAKSANA", atasan_id: j.atasan })))
      .execute();
    await tx
      .insertInto("pegawai")
      .values(kota.orang.map((id) => ({ id, nip: `9${String((urut += 1)).padStart(17, "0")}`, nama: `Orang ${urut}`, jenis: "PNS" })))
      .execute();
    await tx
      .insertInto("penugasan")
      .values(kota.penugasan.map((t) => ({ id: t.id, pegawai_id: t.orang, jabatan_id: t.jabatan, jenis: t.jenis, mulai: t.mulai, selesai: t.selesai })))
      .execute();
    await tx
      .insertInto("peran")
      .values(kota.peran.map((p) => ({ id: p.id, pegawai_id: p.orang, peran: p.peran, unit_id: p.unit, mulai: p.mulai, selesai: p.selesai })))
      .execute();
    await tx
      .insertInto("impor")
      .values(
        kota.impor.map((i) => ({
          id: i.id,
          jenis: "UNIT",
          unit_id: i.unit,
          nama_berkas: "uji.csv",
          sha256: "x",
          ukuran: 1,
          status: "DITINGGALKAN",
          dibuat_oleh: kota.orang[0] ?? "",
          dibuat_pada: pada,
        })),
      )
      .execute();
    await tx
      .insertInto("tiket")
      .values(
        kota.tiket.map((t) => ({ id: t.id, jenis: "LAINNYA", pegawai_id: t.orang, unit_id: t.unit, uraian: "Uji", dibuat_pada: pada, batas: "2026-02-10" })),
      )
      .execute();
    const surat = randomUUID();
    await tx
      .insertInto("berkas")
      .values({
        id: surat,
        nama: "surat.pdf",
        jenis_mime: "application/pdf",
        ukuran: 1,
        sha256: "x",
        isi: Buffer.from("x"),
        pemilik_id: kota.orang[0] ?? "",
        dibuat_pada: pada,
      })
      .execute();
    await tx
      .insertInto("delegasi_penilaian")
      .values(
        kota.delegasi.map((d) => ({
          id: d.id,
          jabatan_id: d.jabatan,
          pegawai_id: d.pegawai,
          kepada_id: d.kepada,
          kepada_jabatan_id: d.jabatan,
          dasar_wewenang: "PEJABAT_LAIN",
          alasan: "Uji",
          nomor_surat: "1",
          berkas_id: surat,
          mulai: "2026-02-01",
          selesai: "2026-09-01",
          diberikan_oleh: d.oleh,
          dicatat_oleh: d.oleh,
          dibuat_pada: pada,
        })),
      )
      .execute();
    await tx
      .insertInto("pustaka_indikator")
      .values(kota.pustaka.map((p) => ({ id: p.id, kode: `K-${(urut += 1)}`, unit_id: p.unit })))
      .execute();
    await tx
      .insertInto("templat_skp")
      .values(kota.templat.map((t) => ({ id: t.id, nama: t.id, nama_jabatan: "Bidan", unit_id: t.unit, keluarga: "JA_JF" })))
      .execute();
    await tx
      .insertInto("tim_kerja")
      .values(kota.tim.map((t) => ({ id: t.id, nama: "Tim", unit_id: t.unit, mulai: "2025-01-01" })))
      .execute();
    await tx
      .insertInto("tim_kerja_anggota")
      .values(kota.tim.map((t) => ({ tim_kerja_id: t.id, pegawai_id: t.anggota, mulai: MASA_ANGGOTA.mulai, selesai: MASA_ANGGOTA.selesai })))
      .execute();
    await tx
      .insertInto("sasaran")
      .values(kota.sasaran.map((g) => ({ id: g.id, unit_id: g.unit, tahun: 2026, dokumen: "PK", teks: "Sasaran", diubah_pada: pada })))
      .execute();
    await tx
      .insertInto("matriks_peran")
      .values(kota.matriks.map((m) => ({ id: m.id, tahun: 2026, pemilik_id: m.pemilik, tim_kerja_id: m.tim, dibuat_pada: pada })))
      .execute();
    // the column and the cell carry the id of their matrix, which is unique among each of them
    await tx
      .insertInto("matriks_kolom")
      .values(kota.matriks.map((m) => ({ id: m.id, matriks_id: m.id, urutan: 0, teks: "Hasil pimpinan" })))
      .execute();
    await tx
      .insertInto("matriks_sel")
      .values(kota.matriks.map((m) => ({ id: m.id, kolom_id: m.id, pegawai_id: m.anggota, diubah_pada: pada })))
      .execute();
    await tx
      .insertInto("matriks_hasil")
      .values(kota.hasilMatriks.map((h) => ({ id: h.id, sel_id: h.matriks, urutan: 0, teks: "Hasil", ditawarkan_pada: pada })))
      .execute();
    await tx
      .insertInto("keadaan_pegawai")
      .values(kota.keadaan.map((k) => ({ id: k.id, pegawai_id: k.orang, keadaan: "CLTN", mulai: "2026-03-01", selesai: "2026-06-01" })))
      .execute();
    if (kota.skp.length === 0) return;
    await tx
      .insertInto("skp")
      .values(
        kota.skp.map((s) => ({
          id: s.id,
          periode_id: w.cast.periodeId,
          pegawai_id: s.orang,
          jabatan_id: s.jabatan,
          penilai_id: s.penilai,
          penilai_jabatan_id: s.jabatan,
          penilai_alasan: "Uji.",
          atasan_penilai_id: s.atasan,
          penilai_pengganti_id: s.pengganti,
          atasan_penilai_jabatan_id: s.atasan && s.jabatan,
          keluarga: "JA_JF",
          pendekatan: "KUALITATIF",
          status: s.status,
          dibuat_pada: pada,
          diubah_pada: pada,
          ...(s.status === "DITETAPKAN" ? { ditetapkan_pada: pada, ditetapkan_oleh: s.penilai } : {}),
        })),
      )
      .execute();
    await tx
      .insertInto("rencana_hasil_kerja")
      .values(kota.rhk.map((r) => ({ id: r.id, skp_id: r.skp, urutan: 0, jenis: "UTAMA", teks: "Hasil" })))
      .execute();
    await tx
      .insertInto("realisasi")
      .values(
        kota.realisasi.map((r) => ({ id: r.id, skp_id: r.skp, rhk_id: r.rhk, bulan: "2026-03-01", dicatat_oleh: kota.orang[0] ?? "", dicatat_pada: pada })),
      )
      .execute();
    await tx
      .insertInto("bukti")
      .values(kota.bukti.map((b) => ({ id: b.id, realisasi_id: b.realisasi, judul: "Rekap", tautan: "https://bukti.invalid", dibuat_pada: pada })))
      .execute();
    if (kota.evaluasi.length > 0)
      await tx
        .insertInto("evaluasi")
        .values(
          kota.evaluasi.map((e) => ({
            id: e.id,
            skp_id: e.skp,
            periode_evaluasi_id: w.cast.periodeEvaluasi.I,
            pegawai_id: e.orang,
            penilai_id: e.penilai,
            status: e.status,
            diubah_pada: pada,
            ...(e.status === "TERBUKA"
              ? {}
              : {
                  rating_hasil_kerja: "SESUAI",
                  rating_perilaku_kerja: "SESUAI",
                  predikat: "BAIK",
                  capaian_organisasi: "BAIK",
                  aturan_versi: "uji",
                  masukan: "{}",
                  ditetapkan_pada: pada,
                  ditetapkan_oleh: e.penilai,
                }),
          })),
        )
        .execute();
    if (kota.dokumen.length > 0)
      await tx
        .insertInto("dokumen")
        .values(
          kota.dokumen.map((d) => ({
            id: d.id,
            kode: `TRG-0000-0000-${huruf((urut += 1))}`,
            form: d.evaluasi ? "D.1.1" : "A.1.1",
            skp_id: d.skp,
            evaluasi_id: d.evaluasi,
            pegawai_id: d.orang,
            data: "{}",
            data_sha256: "x",
            dibuat_pada: pada,
          })),
        )
        .execute();
  });
}
