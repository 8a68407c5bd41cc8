/** What the site is called, wherever it names itself. */
export const siteName = 'Union Endorsements 2016';
