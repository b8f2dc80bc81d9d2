/** What the frame of every page needs to know about the person who is signed in. Never more: it is sent to the browser. */
export type Pengguna = {
  /** Stable and opaque; also the key under which unsent writing is kept on this device. */
  id: string;
  /** As shown in the header, e.g. "Sari Rahmadani". */
  nama: string;
  /** Decides the words of the navigation; rights are decided on the server. */
  peran: readonly PeranPengguna[];
  /** Has to set up a second factor before any other page opens. */
  isTertahan?: boolean;
  /** Who really sits there, acting for this person, and until when. */
  wakil?: { nama: string; sampai: string };
};

export const PERAN_PENGGUNA = ["PEGAWAI", "PENILAI", "KETUA_TIM", "PENGELOLA", "PIMPINAN", "INSPEKTORAT", "ADMIN"] as const;
export type PeranPengguna = (typeof PERAN_PENGGUNA)[number];
