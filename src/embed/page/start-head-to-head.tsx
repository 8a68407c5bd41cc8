import '../../tokens.css';
import '../../base.css';
import { HeadToHeadChart } from '../../charts/head-to-head/head-to-head-chart.tsx';
import { startEmbed } from './start-embed.tsx';

startEmbed('head-to-head', HeadToHeadChart);
