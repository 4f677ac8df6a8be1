/** A platform's reader in the page that asked for it. */
import type { PlatformAdapter } from '@/lib/platforms/platform';
import { watchProfile } from '@/lib/platforms/watch-profile';
import { knock } from './reader-door';

export function offerReader(adapter: PlatformAdapter): void {
  const { id, version } = adapter;
  knock({ id, version, watch: (deps) => watchProfile({ ...deps, adapters: [adapter] }) });
}
