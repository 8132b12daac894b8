/** The report for programs. */
import { bankReport } from '../site/bank-report.ts';

export const GET = async (): Promise<Response> => Response.json(await bankReport());
