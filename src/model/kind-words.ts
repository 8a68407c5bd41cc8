import type { OrganizationKind } from './organization.ts';

/** Which form of a noun is wanted. */
export type CountForm = 'one' | 'many';

const words: Readonly<Record<OrganizationKind, Readonly<Record<CountForm, string>>>> = {
  'national-union': { one: 'national union', many: 'national unions' },
  affiliate: { one: 'affiliate', many: 'affiliates' },
  local: { one: 'local', many: 'locals' },
  federation: { one: 'federation', many: 'federations' },
  alliance: { one: 'alliance', many: 'alliances' },
  'advocacy-group': { one: 'advocacy group', many: 'advocacy groups' },
  'political-party': { one: 'political party', many: 'political parties' },
  coalition: { one: 'coalition', many: 'coalitions' },
};

/** "national union", "political parties": a kind of organization, in lower case. */
export function kindInWords(kind: OrganizationKind, form: CountForm): string {
  return words[kind][form];
}
