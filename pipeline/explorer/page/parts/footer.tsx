import { useApp } from '../app-context.js';

/** Version, licence and method. */
export function Footer() {
  const { t, data } = useApp();
  const { version, fingerprint, license, rights } = data.core;
  return (
    <footer class="colophon">
      <p>
        <span lang="zh-CN">浙闻</span> Zhewen · {t.data.version(version, fingerprint)} ·{' '}
        <a href={license.path} rel="license noreferrer">
          {license.name}
        </a>
      </p>
      <p>{t.footer}</p>
      <p lang="en">{rights}</p>
    </footer>
  );
}
