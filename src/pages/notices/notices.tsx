import { DroppedNotice, type DroppedNoticeProps } from './dropped-notice.tsx';
import { FaultNotice, type Losses } from './fault-notice.tsx';

/** Everything that could not be shown: parts of the address, records of the file. */
export interface NoticesProps extends DroppedNoticeProps {
  readonly losses: Losses;
}

/** See `NoticesProps`. Draws nothing visible where all is well. */
export function Notices({ dropped, onClean, losses }: NoticesProps) {
  return (
    <>
      <DroppedNotice dropped={dropped} onClean={onClean} />
      <FaultNotice losses={losses} />
    </>
  );
}
