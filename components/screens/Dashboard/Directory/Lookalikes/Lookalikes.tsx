/** Look-alikes of listed accounts: a text to check, the audited ones, and those that a person found harmless. */
import type { DirectoryPageProps } from '../pages';
import { Audited } from './Audited';
import { Check } from './Check';
import { Harmless } from './Harmless';

export function Lookalikes({ directory }: DirectoryPageProps) {
  return (
    <>
      {directory !== null && <Check directory={directory} />}
      <Audited />
      <Harmless />
    </>
  );
}
