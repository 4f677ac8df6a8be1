import { expect, it } from 'vitest';
import { FIELD_ORDER } from '@/components/profile/field-order';
import { PROFILE_FIELDS } from '@/lib/model/profile';

it('shows every field of a profile, once', () => {
  expect([...FIELD_ORDER].sort()).toEqual([...PROFILE_FIELDS].sort());
});
