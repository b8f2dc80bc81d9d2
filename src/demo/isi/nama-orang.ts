import type { Acak } from "../acak.ts";

/** Given names and family names of Medan's peoples. All combinations are invented. */
type Suku = { readonly bobot: number; readonly pria: readonly string[]; readonly wanita: readonly string[]; readonly marga: readonly string[] };

const d = (teks: string): string[] => teks.split("|");

const SUKU: Readonly<Record<string, Suku>> = {
  batakToba: {
    bobot: 24,
    pria: d(
      "Parlin|Jonner|Togar|Hotman|Saut|Edison|Binsar|Manahan|Tumpal|Ruben|Daniel|Andreas|Poltak|Sahat|Mangapul|Jansen|Maruli|Rudi Hasiholan|Christian|Patar|Ronald|Benny|Gomgom",
    ),
    wanita: d(
      "Rosmawati|Lamtiur|Tiurma|Riris|Dameria|Masta|Netty|Hotmaida|Lasma|Elisabeth|Duma|Marlina|Rotua|Santi Uli|Esterlina|Nurcahaya|Debora|Junita|Romauli|Friska",
    ),
    marga: d(
      "Simanjuntak|Sinaga|Hutabarat|Situmorang|Panjaitan|Manurung|Siahaan|Pardede|Sihombing|Lumbantobing|Silalahi|Nainggolan|Sitorus|Marpaung|Napitupulu|Simbolon|Pakpahan|Hutapea|Tampubolon|Aritonang",
    ),
  },
  karo: {
    bobot: 12,
    pria: d("Jhon Piter|Terkelin|Ngapul|Rasmi|Benyamin|Josua|Brahmana|Sejahtera|Malem Ukur|Robinson|Dedi|Arih|Pelita"),
    wanita: d("Malemna|Rehulina|Nurmala|Ernita|Ribka|Lidia|Kristina|Seri Ulina|Mestika|Rasta|Ester|Dahlia"),
    marga: d("Ginting|Tarigan|Sembiring|Perangin-angin|Karo-karo|Barus|Sitepu|Surbakti|Bangun|Purba"),
  },
  mandailing: {
    bobot: 20,
    pria: d(
      "Ahmad Yani|Muhammad Ridwan|Zulfikar|Irwan|Asrul|Mahmuddin|Ali Imran|Syahrial|Fachruddin|Iskandar|Rahmat|Saipul|Khairul|Ardiansyah|Ihsan|Mulia|Amir Hamzah|Taufik|Nu'man",
    ),
    wanita: d(
      "Nurhayati|Siti Aisyah|Elida|Khairani|Farida Hanum|Masitoh|Latifah|Rahmadani|Sakinah|Yusra|Dermawati|Nur Asiah|Halimah|Hafni|Zubaidah|Ummi Kalsum|Rabi'ah",
    ),
    marga: d("Nasution|Lubis|Siregar|Harahap|Pulungan|Batubara|Rangkuti|Hasibuan|Daulay|Ritonga|Dalimunthe|Matondang|Pohan|Parinduri"),
  },
  simalungun: {
    bobot: 6,
    pria: d("Jan Horas|Rikson|Sarmedi|Jahoras|Lincoln|Kardin|Radesman|Jaulahan"),
    wanita: d("Rosdiana|Mariani|Herlina|Jenni|Sarinah|Lina Ria|Asni"),
    marga: d("Saragih|Damanik|Purba|Sumbayak|Garingging|Girsang"),
  },
  melayu: {
    bobot: 9,
    pria: d("Tengku Azwar|Tengku Faisal|O.K. Zulhadi|Syahrul|Muhammad Al Amin|Wan Chaidir|Azhar|Fadhlan|Ma'mun"),
    wanita: d("Tengku Rahmah|Wan Nurlela|Cut Zahara|Azizah|Syarifah Hanim|Zuraida|Salmah|Nur'aini"),
    marga: d("|||Hamdani|Bahri|Effendy|Syahputra"),
  },
  jawa: {
    bobot: 18,
    pria: d("Suherlan|Sugianto|Agus Salim|Bambang|Wagimin|Joko|Sutrisno|Eko|Hariyanto|Ponidi|Suprayetno|Didik|Ngadimin|Slamet|Tri|Sukardi|Teguh|Misnan|Heri"),
    wanita: d("Sri Wahyuni|Sumarni|Endang|Suyatmi|Wagiyem|Dwi Lestari|Tuti|Ngatini|Ratnawati|Sulastri|Ari|Suparmi|Eka|Paini|Kusumawati|Rini"),
    marga: d("||||Prasetyo|Handoko|Susanto|Nugroho|Saputra|Kurniawan|Wibowo|Hartono"),
  },
  minang: {
    bobot: 8,
    pria: d("Afrizal|Yusrizal|Dasril|Syafrizal|Hendri|Yulisman|Masrul|Zulkarnain|Erizal"),
    wanita: d("Yusnita|Desmawati|Yeni Marlina|Elvira|Rosmanidar|Deswita|Nurbaiti|Fitri Yanti|Asmiarti"),
    marga: d("||Tanjung|Chaniago|Piliang|Koto|Sikumbang|Jambak"),
  },
  tionghoa: {
    bobot: 4,
    pria: d("Hendra Wijaya|Andi Susilo|Steven|Kevin|Wilson|Jimmy"),
    wanita: d("Lili|Vivian|Susanna|Mei Lin|Jessica"),
    marga: d("Tanoto|Lim|Halim|Kosasih|Wongso|Salim|Gunawan"),
  },
  india: { bobot: 3, pria: d("Ravi|Anand|Suresh|Kumar|Gopal"), wanita: d("Kamala|Devi|Saraswathy|Parvathi"), marga: d("Pillai|Singh|Naidu|Sivam|Nair") },
  nias: {
    bobot: 4,
    pria: d("Yasonia|Faigi|Sokhiato|Fatolosa|Arisman"),
    wanita: d("Yamini|Niati|Rosinta|Kasinta"),
    marga: d("Zebua|Gulo|Telaumbanua|Harefa|Laia|Zega|Lase|Hulu"),
  },
};

const DAFTAR = Object.values(SUKU);
const TOTAL = DAFTAR.reduce((jumlah, suku) => jumlah + suku.bobot, 0);

function pilihSuku(acak: Acak): Suku {
  let titik = acak.pecahan() * TOTAL;
  for (const suku of DAFTAR) {
    titik -= suku.bobot;
    if (titik < 0) return suku;
  }
  return acak.pilih(DAFTAR);
}

/** An invented name without titles, not among `terpakai`; adds it there. */
export function namaBaru(acak: Acak, kelamin: "L" | "P", terpakai: Set<string>): string {
  for (;;) {
    const suku = pilihSuku(acak);
    const depan = acak.pilih(kelamin === "L" ? suku.pria : suku.wanita);
    const nama = `${depan} ${acak.pilih(suku.marga)}`.trim();
    // a single word is a real name in Medan, but two people with the same one would be hard to tell apart
    if (terpakai.has(nama)) continue;
    terpakai.add(nama);
    return nama;
  }
}

/** An invented name for a city of thousands: mostly two given names of one people, so that few are alike. */
export function namaPanjang(acak: Acak, kelamin: "L" | "P"): string {
  const suku = pilihSuku(acak);
  const daftar = kelamin === "L" ? suku.pria : suku.wanita;
  const [depan = "", tengah = ""] = acak.mungkin(0.72) ? acak.beberapa(daftar, 2) : [acak.pilih(daftar)];
  return `${depan} ${depan.includes(" ") ? "" : tengah} ${acak.pilih(suku.marga)}`.replaceAll(/ +/g, " ").trim();
}
