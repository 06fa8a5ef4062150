import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // An awkward zone: code that reads local time fails here.
    env: { TZ: 'Pacific/Apia' },
    testTimeout: 120_000,
  },
});
