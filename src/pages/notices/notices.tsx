import type { Edition } from '../../dataset/edition.ts';
import { DroppedNotice, type DroppedNoticeProps } from './dropped-notice.tsx';
import { EditionNotice } from './edition-notice.tsx';
import { FaultNotice, type Losses } from './fault-notice.tsx';

/** Everything that is not as it should be: parts of the address, records of the file, the file itself. */
export interface NoticesProps extends DroppedNoticeProps {
  readonly losses: Losses;
  readonly edition: Edition;
}

/** See `NoticesProps`. Draws nothing visible where all is well. */
export function Notices({ dropped, onClean, losses, edition }: NoticesProps) {
  return (
    <>
      <DroppedNotice dropped={dropped} onClean={onClean} />
      <FaultNotice losses={losses} />
      <EditionNotice edition={edition} />
    </>
  );
}
