import '../../tokens.css';
import '../../base.css';
import { DecisionsChart } from '../../charts/decisions/decisions-chart.tsx';
import { startEmbed } from './start-embed.tsx';

startEmbed('decisions', DecisionsChart);
