import type { PlainFile } from './plain-files.ts';

/** Published files as plain links that save them. */
export function FileLinks({ files }: { readonly files: readonly PlainFile[] }) {
  return (
    <div className="share-choices">
      {files.map(({ path, label }) => (
        <a key={path} href={path} download="">
          {label}
        </a>
      ))}
    </div>
  );
}
