import '../../tokens.css';
import '../../base.css';
import { MembersChart } from '../../charts/members/members-chart.tsx';
import { startEmbed } from './start-embed.tsx';

startEmbed('members', MembersChart);
