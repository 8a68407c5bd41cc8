import '../../tokens.css';
import '../../base.css';
import { MembersChart } from '../../charts/members/members-chart.tsx';
import { startFrame } from './start-frame.tsx';

startFrame('members', MembersChart);
