/** The report for programs. */
import { wholeReport } from '../site/bank-report.ts';

export const GET = async (): Promise<Response> => Response.json(await wholeReport());
