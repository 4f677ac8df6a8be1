/** Ties an option schema to a function: the form of every check, and of what it may answer. */
import * as z from 'zod/mini';
import type { Evidence, Severity, Values } from '@/lib/model/result';
import type { Subject } from '@/lib/model/subject';

/**
 * What a check found, before the kind of rule makes an outcome of it. `found`: the thing looked for is there (a NEED passes,
 * a BAN fails, a COMPARE agrees). `notFound`: it is not in what was read; the runner decides whether enough was read.
 * `severity` replaces the rule's when this very answer weighs more or less.
 */
export interface Answer<Reason extends string = string> {
  answer: 'found' | 'notFound' | 'inapplicable' | 'cantTell';
  reason: Reason;
  values?: Values;
  evidence?: Evidence[];
  severity?: Severity;
}

/** One check as the runner and `load-pack` see it. `reasons`: every reason it can give; a pack has words for each. */
export interface Check {
  readonly id: string;
  readonly reasons: readonly string[];
  /** Problem of a rule's options, or null. */
  optionsProblem(options: unknown): string | null;
  /** Throws when the options do not fit; the runner turns any throw into `check-error`. */
  run(subject: Subject, options: unknown): Answer;
}

/** Check id to check. */
export type CheckRegistry = ReadonlyMap<string, Check>;

interface Definition<Options, Reason extends string> {
  id: string;
  reasons: readonly Reason[];
  options?: z.core.$ZodType<Options>;
  run(subject: Subject, options: Options): Answer<NoInfer<Reason>>;
}

/** Makes a check. Options are parsed once for each rule; without `options` a rule must give none. */
export function defineCheck<const Reason extends string, Options = Record<string, never>>(
  definition: Definition<Options, Reason>,
): Check {
  const schema = definition.options ?? z.strictObject({});
  const parsed = new WeakMap<object, Options>();
  return {
    id: definition.id,
    reasons: definition.reasons,
    optionsProblem(options) {
      const result = z.safeParse(schema, options);
      return result.success ? null : z.prettifyError(result.error);
    },
    run(subject, options) {
      const key = typeof options === 'object' && options !== null ? options : definition;
      let known = parsed.get(key);
      if (known === undefined) {
        known = z.parse(schema, options) as Options;
        parsed.set(key, known);
      }
      return definition.run(subject, known);
    },
  };
}
