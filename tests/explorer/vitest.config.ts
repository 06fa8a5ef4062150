import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

/** The last line tells how many checks there were, for a log that is read from its end. */
class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    process.on('exit', () =>
      process.stdout.write(
        `explorer in Chromium: ${tests.length} checks, ${passed} passed, ${failed} failed\n`,
      ),
    );
  }
}

export default defineConfig({
  test: {
    // A real browser on a busy machine is late now and then; what fails twice is a fault.
    retry: 1,
    include: ['tests/explorer/browser/*.browser.ts'],
    globalSetup: ['tests/explorer/browser/datasets.ts'],
    reporters: ['default', new CountReporter()],
    // One browser at a time: what is measured must not wait for another.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
