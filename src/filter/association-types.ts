/** HubSpot's own types of associations by object types: without a label, and the primary one (reference 9, M). */
interface Types {
  readonly plain?: number;
  readonly primary?: number;
}

const TYPES: Readonly<Record<string, Types>> = {
  'contacts/companies': { plain: 279, primary: 1 },
  'contacts/contacts': { plain: 449 },
  'contacts/deals': { plain: 4 },
  'contacts/tickets': { plain: 15 },
  'contacts/quotes': { plain: 70 },
  'contacts/calls': { plain: 193 },
  'contacts/emails': { plain: 197 },
  'contacts/meetings': { plain: 199 },
  'contacts/notes': { plain: 201 },
  'contacts/tasks': { plain: 203 },
  'contacts/communications': { plain: 82 },
  'companies/contacts': { plain: 280, primary: 2 },
  'companies/companies': { plain: 450 },
  'companies/deals': { plain: 342, primary: 6 },
  'companies/tickets': { plain: 340, primary: 25 },
  'companies/quotes': { plain: 72 },
  'companies/calls': { plain: 181 },
  'companies/emails': { plain: 185 },
  'companies/meetings': { plain: 187 },
  'companies/notes': { plain: 189 },
  'companies/tasks': { plain: 191 },
  'companies/communications': { plain: 88 },
  'deals/contacts': { plain: 3 },
  'deals/companies': { plain: 341, primary: 5 },
  'deals/deals': { plain: 451 },
  'deals/tickets': { plain: 27 },
  'deals/line_items': { plain: 19 },
  'deals/quotes': { plain: 63 },
  'deals/calls': { plain: 205 },
  'deals/emails': { plain: 209 },
  'deals/meetings': { plain: 211 },
  'deals/notes': { plain: 213 },
  'deals/tasks': { plain: 215 },
  'deals/communications': { plain: 86 },
  'tickets/contacts': { plain: 16 },
  'tickets/companies': { plain: 339, primary: 26 },
  'tickets/deals': { plain: 28 },
  'tickets/tickets': { plain: 452 },
  'tickets/calls': { plain: 219 },
  'tickets/emails': { plain: 223 },
  'tickets/meetings': { plain: 225 },
  'tickets/notes': { plain: 227 },
  'tickets/tasks': { plain: 229 },
  'tickets/communications': { plain: 84 },
  'line_items/deals': { plain: 20 },
  'line_items/quotes': { plain: 68 },
  'quotes/contacts': { plain: 69 },
  'quotes/companies': { plain: 71 },
  'quotes/deals': { plain: 64 },
  'quotes/line_items': { plain: 67 },
  'calls/contacts': { plain: 194 },
  'calls/companies': { plain: 182 },
  'calls/deals': { plain: 206 },
  'calls/tickets': { plain: 220 },
  'emails/contacts': { plain: 198 },
  'emails/companies': { plain: 186 },
  'emails/deals': { plain: 210 },
  'emails/tickets': { plain: 224 },
  'meetings/contacts': { plain: 200 },
  'meetings/companies': { plain: 188 },
  'meetings/deals': { plain: 212 },
  'meetings/tickets': { plain: 226 },
  'notes/contacts': { plain: 202 },
  'notes/companies': { plain: 190 },
  'notes/deals': { plain: 214 },
  'notes/tickets': { plain: 228 },
  'tasks/contacts': { plain: 204 },
  'tasks/companies': { plain: 192 },
  'tasks/deals': { plain: 216 },
  'tasks/tickets': { plain: 230 },
  'leads/contacts': { plain: 608, primary: 578 },
};

/** The type id of HubSpot's own association between two object types, by names; undefined where it is not known. */
export function plainAssociation(pair: string): number | undefined {
  return typesOf(pair)?.plain;
}

export function primaryAssociation(pair: string): number | undefined {
  return typesOf(pair)?.primary;
}

function typesOf(pair: string): Types | undefined {
  return Object.hasOwn(TYPES, pair) ? TYPES[pair] : undefined;
}
