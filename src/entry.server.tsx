import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from "react-router";
import { catatGalat, nonce } from "#web/konteks.ts";

export { catatGalat, nonce, panggil, permintaanId, sekarang, sesiAktif } from "#web/konteks.ts";

/** How long a loader's promise may keep the page waiting, in milliseconds. */
export const streamTimeout = 5_000;

/**
 * Renders the whole page before the first byte leaves. Nothing is streamed in later by script, so the page is complete with
 * JavaScript off, and an error while rendering still gets its true status.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (request.method === "HEAD") return Promise.resolve(new Response(null, { status, headers }));

  const cspNonce = loadContext.get(nonce);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let finalStatus = status;
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        clearTimeout(timer);
        resolve(new Response(Buffer.concat(chunks), { status: finalStatus, headers }));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={routerContext} url={request.url} {...(cspNonce === undefined ? {} : { nonce: cspNonce })} />,
      {
        ...(cspNonce === undefined ? {} : { nonce: cspNonce }),
        // one piece: a large boundary must not be moved into place by an inline script
        progressiveChunkSize: Number.MAX_SAFE_INTEGER,
        onAllReady() {
          pipe(sink);
        },
        onShellError(error) {
          clearTimeout(timer);
          reject(error);
        },
        onError(error) {
          finalStatus = 500;
          loadContext.get(catatGalat)(error);
        },
      },
    );
    const timer = setTimeout(() => abort(), streamTimeout + 1_000);
  });
}

/** A bug in a loader or action. A refusal thrown as a response is not a bug, and an aborted request is the reader leaving. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.get(catatGalat)(error);
};
