/** Finding a port to listen on. */
import type { Server } from 'node:http';

/** How many ports after the wished one are tried before giving up. */
const ATTEMPTS = 50;

function tryToListen(server: Server, port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen({ port, host }, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/**
 * Makes `server` listen on `wished` or on the first free port after it; answers the port taken.
 * `onTaken` is told of each port that was not free.
 *
 * @throws Error when none of the ports tried is free.
 */
export async function listenFrom(
  server: Server,
  wished: number,
  onTaken: (port: number) => void,
  host?: string,
): Promise<number> {
  for (let port = wished; port < wished + ATTEMPTS; port += 1) {
    if (await tryToListen(server, port, host)) return port;
    onTaken(port);
  }
  throw new Error(`No free port between ${wished} and ${wished + ATTEMPTS - 1}. Free one of them.`);
}
