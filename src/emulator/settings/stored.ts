/** The families of HubSpot users and teams: bodies as GET shows them. */
export const USERS = 'user';
export const TEAMS = 'team';
