import { z } from "zod";
import { on } from "#platform/access/relation.ts";
import { Id, Versi, tanggal } from "#platform/input.ts";
import { writeOperation } from "#platform/operation.ts";
import type { WriteContext } from "#platform/operation.ts";
import { REFUSAL, refuse } from "#platform/refusal.ts";
import { tanggalPanjang } from "#rules/tanggal.ts";
import { PEMBACA_TIM, PENGATUR_TIM } from "./access.ts";
import { akhiriAnggota, findOrang, insertAnggota, listAnggotaBeririsan, lockTim, ubahTim } from "./queries.ts";
import { Dasar, Nama, Nip, PeranTim, TimKerjaId, Tujuan } from "./schemas.ts";
import { TOLAK_TIM } from "./teks.ts";

const access = on((input: { timKerjaId: string }) => input.timKerjaId, [...PENGATUR_TIM], [...PEMBACA_TIM]);
const output = z.object({ timKerjaId: z.string() });
const dasar = { timKerjaId: TimKerjaId, versi: Versi };

/** The team, locked, running on the day, and as the person saw it. */
async function timBerjalan({ tx, today }: WriteContext, { timKerjaId, versi }: { timKerjaId: string; versi: number }, pada: string = today) {
  const tim = await lockTim(tx, timKerjaId);
  if (tim.versi !== versi) refuse(REFUSAL.DATA_SUDAH_BERUBAH);
  if (tim.selesai !== null && tim.selesai <= today) refuse(TOLAK_TIM.TIM_SUDAH_BERAKHIR, { pada: tanggalPanjang(tim.selesai) });
  if (pada < tim.mulai || (tim.selesai !== null && pada >= tim.selesai))
    refuse(TOLAK_TIM.TANGGAL_TIM, {}, [{ path: "mulai", code: "diLuar", message: TOLAK_TIM.TANGGAL_TIM.sentence({}) }]);
  return tim;
}

export const ubah = writeOperation({
  summary: "Mengubah nama, tujuan, atau dasar tim kerja",
  http: ["PUT", "/tim-kerja/:timKerjaId"],
  input: z.object({ ...dasar, nama: Nama, tujuan: Tujuan, dasar: Dasar }),
  output,
  access,
  refusals: [TOLAK_TIM.TIM_SUDAH_BERAKHIR, TOLAK_TIM.TANGGAL_TIM],
  async run(context, { timKerjaId, versi, ...isi }) {
    const tim = await lockTim(context.tx, timKerjaId);
    await timBerjalan(context, { timKerjaId, versi }, tim.mulai > context.today ? tim.mulai : context.today);
    await ubahTim(context.tx, timKerjaId, versi, isi);
    context.audit({ jenis: "tim_kerja", id: timKerjaId, rincian: isi });
    return { timKerjaId };
  },
});

export const tambahAnggota = writeOperation({
  summary: "Menambah anggota tim kerja, juga dari unit lain; pejabat penilainya tetap",
  http: ["POST", "/tim-kerja/:timKerjaId/anggota"],
  input: z.object({ ...dasar, nip: Nip, peran: PeranTim, mulai: tanggal("Pilih tanggal mulai.") }),
  output,
  access,
  refusals: [TOLAK_TIM.ORANG_TIDAK_DITEMUKAN, TOLAK_TIM.SUDAH_ANGGOTA, TOLAK_TIM.TIM_SUDAH_BERAKHIR, TOLAK_TIM.TANGGAL_TIM],
  async run(context, { timKerjaId, versi, nip, peran, mulai }) {
    const { tx, audit } = context;
    const tim = await timBerjalan(context, { timKerjaId, versi }, mulai);
    const di = (path: string, tolakan: (typeof TOLAK_TIM)["SUDAH_ANGGOTA" | "ORANG_TIDAK_DITEMUKAN"], detail = {}) =>
      refuse(tolakan, detail, [{ path, code: "anggota", message: tolakan.sentence(detail) }]);
    const orang = (await findOrang(tx, nip, mulai)) ?? di("nip", TOLAK_TIM.ORANG_TIDAK_DITEMUKAN);
    const ada = await listAnggotaBeririsan(tx, timKerjaId, mulai, tim.selesai);
    if (ada.some((satu) => satu.pegawai_id === orang.id)) di("nip", TOLAK_TIM.SUDAH_ANGGOTA, { nama: orang.nama });
    await insertAnggota(tx, { tim_kerja_id: timKerjaId, pegawai_id: orang.id, is_ketua: false, peran, mulai, selesai: tim.selesai });
    await ubahTim(tx, timKerjaId, versi, {});
    audit({ jenis: "tim_kerja", id: timKerjaId, rincian: { anggota: orang.id, peran, mulai } });
    return { timKerjaId };
  },
});

export const gantiKetua = writeOperation({
  summary: "Menunjuk ketua lain dari anggota tim; ketua lama menjadi anggota pada hari yang sama",
  http: ["POST", "/tim-kerja/:timKerjaId/ketua"],
  input: z.object({ ...dasar, anggotaId: Id, mulai: tanggal("Pilih tanggalnya.") }),
  output,
  access,
  refusals: [TOLAK_TIM.BUKAN_ANGGOTA, TOLAK_TIM.TIM_SUDAH_BERAKHIR, TOLAK_TIM.TANGGAL_TIM],
  async run(context, { timKerjaId, versi, anggotaId, mulai }) {
    const { tx, audit } = context;
    await timBerjalan(context, { timKerjaId, versi }, mulai);
    const anggota = await listAnggotaBeririsan(tx, timKerjaId, mulai, null);
    const baru = anggota.find((satu) => satu.id === anggotaId);
    if (!baru || baru.is_ketua || baru.mulai > mulai) refuse(TOLAK_TIM.BUKAN_ANGGOTA);
    // each stretch of a membership is one row: the old ones end, the new ones begin on the same day
    for (const satu of anggota.filter((orang) => orang.is_ketua || orang === baru)) {
      await akhiriAnggota(tx, satu, mulai);
      await insertAnggota(tx, {
        tim_kerja_id: timKerjaId,
        pegawai_id: satu.pegawai_id,
        is_ketua: satu === baru,
        peran: satu.peran,
        mulai,
        selesai: satu.selesai,
      });
    }
    await ubahTim(tx, timKerjaId, versi, {});
    audit({ jenis: "tim_kerja", id: timKerjaId, rincian: { ketua: baru.pegawai_id, mulai } });
    return { timKerjaId };
  },
});

export const keluarkanAnggota = writeOperation({
  summary: "Mengakhiri keanggotaan seseorang dalam tim kerja",
  http: ["POST", "/tim-kerja/:timKerjaId/anggota/:anggotaId/akhir"],
  input: z.object({ ...dasar, anggotaId: Id, pada: tanggal("Pilih tanggalnya.") }),
  output,
  access,
  refusals: [TOLAK_TIM.BUKAN_ANGGOTA, TOLAK_TIM.KETUA_TIDAK_DIKELUARKAN, TOLAK_TIM.TIM_SUDAH_BERAKHIR, TOLAK_TIM.TANGGAL_TIM],
  async run(context, { timKerjaId, versi, anggotaId, pada }) {
    const { tx, audit } = context;
    await timBerjalan(context, { timKerjaId, versi }, pada);
    const satu = (await listAnggotaBeririsan(tx, timKerjaId, pada, null)).find(({ id }) => id === anggotaId) ?? refuse(TOLAK_TIM.BUKAN_ANGGOTA);
    if (satu.is_ketua) refuse(TOLAK_TIM.KETUA_TIDAK_DIKELUARKAN);
    await akhiriAnggota(tx, satu, pada);
    await ubahTim(tx, timKerjaId, versi, {});
    audit({ jenis: "tim_kerja", id: timKerjaId, rincian: { keluar: satu.pegawai_id, pada } });
    return { timKerjaId };
  },
});

export const akhiri = writeOperation({
  summary: "Mengakhiri tim kerja beserta semua keanggotaannya",
  http: ["POST", "/tim-kerja/:timKerjaId/akhir"],
  input: z.object({ ...dasar, pada: tanggal("Pilih tanggalnya.") }),
  output,
  access,
  refusals: [TOLAK_TIM.TIM_SUDAH_BERAKHIR, TOLAK_TIM.TANGGAL_TIM],
  async run(context, { timKerjaId, versi, pada }) {
    const { tx, audit } = context;
    const tim = await timBerjalan(context, { timKerjaId, versi }, pada);
    if (pada <= tim.mulai) refuse(TOLAK_TIM.TANGGAL_TIM, {}, [{ path: "pada", code: "diLuar", message: TOLAK_TIM.TANGGAL_TIM.sentence({}) }]);
    for (const satu of await listAnggotaBeririsan(tx, timKerjaId, pada, null)) await akhiriAnggota(tx, satu, pada);
    await ubahTim(tx, timKerjaId, versi, { selesai: pada });
    audit({ jenis: "tim_kerja", id: timKerjaId, rincian: { selesai: pada } });
    return { timKerjaId };
  },
});
