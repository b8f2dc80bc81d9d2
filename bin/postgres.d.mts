export type RunningPostgres = { url: string; version: string; bin: string; stop(): void };
export function findBinaries(): string | null;
export function startPostgres(settings?: Record<string, string | number>): Promise<RunningPostgres | null>;
