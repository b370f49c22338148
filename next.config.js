/**
 * What Next may do inside our process. `bin/serve` owns the process and calls Next; types are checked by
 * `npm run types`, so the build that `npm start` waits for does not check them a second time.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  compress: true,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3'],
  typescript: { ignoreBuildErrors: true },
};

export default config;
