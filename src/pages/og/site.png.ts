/** Link-preview picture of every page that is no question. */
import type { APIRoute } from 'astro';
import { sitePictureResponse } from '../../site/pictures/responses.ts';

export const GET: APIRoute = () => sitePictureResponse();
