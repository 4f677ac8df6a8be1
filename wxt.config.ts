import { defineConfig } from 'wxt';

/** Manifest and build. Host permissions follow the platform registry by themselves. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
});
