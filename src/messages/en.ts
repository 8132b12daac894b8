/**
 * Every string of the interface, in English. One exported group per region of the interface, so that a
 * browser bundle carries only the groups it uses. Another language is one more file with the same groups.
 */

/** Words that more than one region uses. */
export const site = {
  name: 'Viva',
  tagline: 'Interview questions for senior Rust, blockchain-node and architecture engineers',
} as const;
