import { describe, expect, test } from "vitest";
import { bacaFormulir, bacaPermintaan, coba, permintaanBaru } from "./formulir.ts";

const formulir = (...isi: [string, string | File][]) => {
  const data = new FormData();
  for (const [nama, nilai] of isi) data.append(nama, nilai);
  return data;
};

describe("bacaFormulir", () => {
  test("names with points become nested input", () => {
    const hasil = bacaFormulir(
      formulir(["versi", "3"], ["rhk.0.teks", "A"], ["rhk.0.indikator.1.target", "80–90%"], ["rhk.0.indikator.0.target", "7"], ["rhk.1.teks", "B"]),
    );
    expect(hasil).toEqual({ versi: "3", rhk: [{ teks: "A", indikator: [{ target: "7" }, { target: "80–90%" }] }, { teks: "B" }] });
  });

  test("gaps in the numbers are closed in numerical order", () => {
    expect(bacaFormulir(formulir(["a.10", "c"], ["a.2", "b"], ["a.999999", "d"], ["a.0", "a"]))).toEqual({ a: ["a", "b", "c", "d"] });
  });

  test("a repeated name, or one ending in [], is a list", () => {
    expect(bacaFormulir(formulir(["x", "1"], ["x", "2"], ["y[]", "1"]))).toEqual({ x: ["1", "2"], y: ["1"] });
  });

  test("names that reach for the prototype, empty steps and endless depth are dropped", () => {
    const hasil = bacaFormulir(
      formulir(["__proto__.isAdmin", "1"], ["a.constructor.prototype.x", "1"], ["a..b", "1"], ["1.2.3.4.5.6.7.8.9", "1"], ["ok", "1"]),
    );
    expect(hasil).toEqual({ ok: "1" });
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  test("machine fields and empty file fields stay out, files stay", () => {
    const foto = new File(["x"], "foto.jpg");
    const hasil = bacaFormulir(formulir(["permintaanId", "12345678"], ["aksi", "simpan"], ["bukti", new File([], "")], ["lain", foto]));
    expect(Object.keys(hasil)).toEqual(["lain"]);
    expect((hasil["lain"] as File).name).toBe("foto.jpg");
  });

  test("a value and a group of the same name: the group is meant", () => {
    expect(bacaFormulir(formulir(["a", "x"], ["a.b", "y"]))).toEqual({ a: { b: "y" } });
  });
});

describe("coba", () => {
  test("gives the result", async () => {
    expect(await coba(async () => 7)).toEqual({ ok: true, hasil: 7 });
  });

  test("gives a refusal back as data", async () => {
    const masalah = {
      code: "SKP_BELUM_LENGKAP",
      status: 422,
      detail: "Ada satu hal.",
      errors: [{ path: "rhk", code: "X", message: "Y" }],
      rincian: { jumlah: 1 },
    };
    const hasil = await coba(() => Promise.reject(Response.json(masalah, { status: 422 })));
    expect(hasil).toEqual({ ok: false, masalah });
  });

  test("throws on what is no refusal", async () => {
    const pindah = new Response(null, { status: 302, headers: { location: "/" } });
    await expect(coba(() => Promise.reject(pindah))).rejects.toBe(pindah);
    const rusak = new Error("bug");
    await expect(coba(() => Promise.reject(rusak))).rejects.toBe(rusak);
    const lain = new Response("teks", { status: 500 });
    await expect(coba(() => Promise.reject(lain))).rejects.toBe(lain);
  });
});

test("the id of a submission is told apart by step, and a strange one is ignored", () => {
  const id = permintaanBaru();
  expect(bacaPermintaan(formulir(["permintaanId", id]))).toEqual({ permintaanId: id });
  expect(bacaPermintaan(formulir(["permintaanId", id]), "ajukan")).toEqual({ permintaanId: `${id}-ajukan` });
  expect(bacaPermintaan(formulir(["permintaanId", "a b"]))).toEqual({});
  expect(bacaPermintaan(formulir())).toEqual({});
});
