export { renderIncidentFile } from './incident-paper.ts';
export { renderInspectionPack } from './inspection-pack.ts';
export { renderTermlyReport } from './termly-report.ts';
