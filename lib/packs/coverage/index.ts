/** The five founding texts, clause by clause, with what answers each (`lib/model/coverage.ts`). */
import type { CoverageFeature, CoveredText } from '@/lib/model/coverage';
import bc2012 from './bc-2012.json';
import dir2021 from './dir-2021-d.json';
import features from './features.json';
import irb2016 from './irb-2016.json';
import onSpecExec from './on-spec-exec.json';
import tbs2013 from './tbs-std-2013.json';

/** In the order of their dates of filing: Treasury Board 2013, Directive 2021, Ontario, IRB, Baie-Comeau. */
export const coverage: readonly CoveredText[] = [tbs2013, dir2021, onSpecExec, irb2016, bc2012];

/** What clauses that Vigie answers by itself point to. */
export const coverageFeatures: readonly CoverageFeature[] = features;
