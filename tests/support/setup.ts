/** Runs before every test file: IndexedDB for Node. */
import 'fake-indexeddb/auto';
