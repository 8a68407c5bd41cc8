import type { Decision, Process } from '../endorsement.ts';
import type { MembershipBasis, OrganizationKind, PeopleCount } from '../organization.ts';
import { countInChart, decapitalized, hedged } from './numbers.ts';

/** Which form of a noun is wanted. */
export type NounForm = 'one' | 'many';

const kinds: Readonly<Record<OrganizationKind, Readonly<Record<NounForm, string>>>> = {
  'national-union': { one: 'national union', many: 'national unions' },
  'regional-union': { one: 'regional union', many: 'regional unions' },
  affiliate: { one: 'affiliate', many: 'affiliates' },
  local: { one: 'local', many: 'locals' },
  federation: { one: 'federation', many: 'federations' },
  alliance: { one: 'alliance', many: 'alliances' },
  'advocacy-group': { one: 'advocacy group', many: 'advocacy groups' },
  'political-party': { one: 'political party', many: 'political parties' },
  coalition: { one: 'coalition', many: 'coalitions' },
};

/** "national union", "political parties": a kind of group, in lower case. */
export function kindInWords(kind: OrganizationKind, form: NounForm): string {
  return kinds[kind][form];
}

interface DecisionWords {
  /** For a heading or a table. */
  readonly name: string;
  /** Behind "endorsements". */
  readonly clause: string;
  /** Behind "unions whose". */
  readonly whose: string;
  /** Behind "backed Rivera". */
  readonly how: string;
}

const decisions: Readonly<Record<Decision, DecisionWords>> = {
  'member-vote': {
    name: 'Member vote',
    clause: 'decided by a member vote',
    whose: 'members voted',
    how: 'by member vote',
  },
  delegates: {
    name: 'Vote of delegates',
    clause: 'decided by a vote of delegates',
    whose: 'delegates voted',
    how: 'by vote of delegates',
  },
  'leadership-after-poll': {
    name: 'Leaders, who cited member polls',
    clause: 'decided by leaders who cited member polls',
    whose: 'leaders cited member polls',
    how: 'by decision of leaders who cited member polls',
  },
  leadership: {
    name: 'Leaders, no poll reported',
    clause: 'decided by leaders without a reported poll',
    whose: 'leaders decided without a reported poll',
    how: 'by decision of leaders',
  },
  'not-said': {
    name: 'Not reported',
    clause: 'whose process isn’t reported',
    whose: 'process isn’t reported',
    how: 'by a process that isn’t reported',
  },
};

/** "Member vote", "Leaders, no poll reported": a way of deciding, for a heading or a table. */
export function decisionName(decision: Decision): string {
  return decisions[decision].name;
}

/** "decided by a member vote", "whose process isn’t reported": behind "endorsements". */
export function decisionClause(decision: Decision): string {
  return decisions[decision].clause;
}

/** "members voted": behind "unions whose". */
export function decisionWhose(decision: Decision): string {
  return decisions[decision].whose;
}

/** "by decision of leaders": behind "backed Rivera". */
export function decisionHow(decision: Decision): string {
  return decisions[decision].how;
}

/** ", according to Ann Ash; reports differ": whose account it is, behind how it was decided; empty where nobody’s. */
export function accordingInWords({ accordingTo, conflicts }: Process): string {
  const whose = accordingTo === null ? '' : `, according to ${decapitalized(accordingTo)}`;
  return conflicts.length === 0 ? whose : `${whose}; reports differ`;
}

const bases: Readonly<Record<MembershipBasis, string>> = {
  members: 'members',
  represented: 'people represented',
  'active-and-retired': 'active and retired members',
  workers: 'workers',
};

/** What a count counts, as it stands behind the number: "members", "people represented". */
export function basisInWords(basis: MembershipBasis): string {
  return bases[basis];
}

/** "some 1.6 million members", "670,000 people represented", "size not reported". */
export function sizeInWords(size: PeopleCount | null): string {
  return size === null ? 'size not reported' : `${hedged(size.count, size.hedge)} ${bases[size.basis]}`;
}

/** A size where room is short: "some 1.6M"; what is not plain members says what it counts: "670K represented". */
export function sizeInChart(size: PeopleCount | null): string {
  if (size === null) return 'size not reported';
  const figure = `${size.hedge === null ? '' : `${size.hedge} `}${countInChart(size.count)}`;
  const short: Readonly<Record<MembershipBasis, string>> = {
    members: '',
    represented: ' represented',
    'active-and-retired': ' with retirees',
    workers: ' workers',
  };
  return `${figure}${short[size.basis]}`;
}
