declare global {
  interface ImportMetaEnv {
    readonly VITE_DISPUTE_ADDRESS?: string;
  }
}

/**
 * Where readers send corrections, given at build as `VITE_DISPUTE_ADDRESS`: a mail address or the address of an
 * issue form. Null where whoever publishes the site has given none; then nothing offers to send one.
 */
export const publisherDisputeAddress: string | null = import.meta.env?.VITE_DISPUTE_ADDRESS ?? null;
