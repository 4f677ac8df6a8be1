/** The sample pack of an invented town, as a file and as screens show it. */
import type { FilePackView } from '@/components/pack-view';
import { PolicyPackFile } from '@/lib/model/policy-pack-file';
import sample from '../../samples/policy-packs/blue-heron-bay.json';

/** Its text; `change` may spoil it first. */
export function samplePack(change: (file: PolicyPackFile) => void = () => undefined): string {
  const file = PolicyPackFile.parse(sample);
  change(file);
  return JSON.stringify(file);
}

export function storyFilePack(overrides: Partial<FilePackView> = {}): FilePackView {
  const { pack, texts, accounts } = PolicyPackFile.parse(sample);
  return {
    pack,
    texts,
    sha256: 'cd'.repeat(32),
    at: null,
    accounts: accounts?.rows.length ?? 0,
    isUsable: true,
    ...overrides,
  };
}
