/** The part of autocannon the benchmark uses; it ships no types. */
declare module "autocannon" {
  export type Request = {
    method: string;
    path: string;
    headers: Record<string, string>;
    setupRequest?: (request: object) => object;
    onResponse?: (status: number, body: string) => void;
  };
  export type Client = { setRequests(requests: Request[]): void };
  export type Options = { url: string; connections: number; duration: number; requests: Request[]; setupClient?: (client: Client) => void };
  export type Result = { non2xx: number; errors: number; timeouts: number; requests: { average: number }; latency: { p50: number; p99: number } };
  export default function autocannon(options: Options): Promise<Result>;
}
