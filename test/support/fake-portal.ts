// A small portal that keeps records and misreads requests as the server does, where that matters to
// the helpers of onlyoffice-crm/records. The shapes are recorded ones, test/fixtures/records.json.
import { readFileSync } from 'node:fs';
import { type CrmClient, createCrmClient, REMOVED_USER_ID } from '../../src/index.js';
import { ANNA, BORIS, json, PORTAL, success, TOKEN } from './fakes.js';
import { failure } from './responses.js';

type Json = Record<string, unknown>;
type Handler = (ids: number[], body: Json, url: URL, words: string[]) => Response | unknown;

const SHAPES = JSON.parse(
  readFileSync(new URL('../fixtures/records.json', import.meta.url), 'utf8'),
) as Record<string, Json>;

/** A recorded shape, which is not shared. */
export const shape = (name: string): Json => structuredClone(SHAPES[name]!);

export const ADMIN = '00c0ffee-0000-4000-8000-000000000001';
export const CAROL = 'c05d6b1e-5f2a-4b7c-8d3e-91a4f7e2d860';
export const SALES_GROUP = '6d8e7f10-2c3b-4a59-8f6e-1b2c3d4e5f60';
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** The zone of the portal. */
const OFFSET = '+03:00';

/** A deal as the server keeps it. */
export interface Deal {
  title: string;
  description: string;
  contactid: number;
  members: number[];
  responsibleid: string;
  bidType: number;
  bidValue: string;
  bidCurrencyAbbr: string;
  perPeriodValue: number;
  stageid: number;
  successProbability: number;
  actualCloseDate: string | undefined;
  expectedCloseDate: string | undefined;
  /** The users and groups; the deal is private when there is any. */
  access: string[];
  createBy: string;
}

export interface CrmCase {
  title: string;
  members: number[];
  access: string[];
  createBy: string;
}

export interface Contact {
  isCompany: boolean;
  names: string[];
  jobTitle: string;
  companyId: number;
  about: string;
  industry: string;
  statusId: number;
  typeId: number;
  currency: string;
  shareType: number;
  managers: string[];
  info: { infoType: number; data: string }[];
  created: string;
}

export interface Task {
  title: string;
  description: string;
  deadline: string;
  responsibleid: string;
  categoryid: number;
  contactid: number;
  entityType: string | undefined;
  entityid: number;
  alertValue: number;
  isClosed: boolean;
}

const NAMES: Record<string, string> = {
  [ADMIN]: 'Ada Admin',
  [ANNA]: 'Anna O&#39;Neil',
  [BORIS]: 'Boris O&#39;Hara',
  [CAROL]: 'Carol',
};

/** A user as the server shows it: one that it does not know is the placeholder. */
function userOf(id: string): Json {
  const known = NAMES[id.toLowerCase()];
  const { createBy } = shape('case') as { createBy: Json };
  return known
    ? { ...createBy, id: id.toLowerCase(), displayName: known }
    : { ...createBy, id: REMOVED_USER_ID, displayName: 'profile removed' };
}

/** A date as the server keeps it, without a zone. It reads one without a zone in that of the portal. */
function dateOf(text: unknown): string | undefined {
  if (text === undefined || text === null || text === '') return undefined;
  const parts =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d)[-:](\d\d)[-:](\d\d)(?:\.\d{3}(?:\d{4})?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(
      String(text),
    );
  if (!parts) throw failure(400, 'Invalid arguments');
  const [, day, hours = '00', minutes = '00', seconds = '00', zone] = parts;
  const wall = `${day}T${hours}:${minutes}:${seconds}`;
  if (zone === undefined) return wall;
  const moved = new Date(new Date(wall + zone).getTime() + 3 * 60 * 60 * 1000);
  return moved.toISOString().slice(0, 19);
}

const written = (wall: string | undefined): string =>
  wall === undefined ? '0001-01-01T00:00:00.0000000Z' : `${wall}.0000000${OFFSET}`;

/** A list of ids. Objects where ids are meant are read as no element, silently. */
const idsOf = (value: unknown): string[] =>
  [value ?? []].flat().filter((one): one is string => typeof one === 'string');
const numbersOf = (value: unknown): number[] =>
  [value ?? []].flat().filter((one): one is number => typeof one === 'number');

const OPTIONS = '["Referral","Trade fair"]';

/** What a test can look at and change. */
export class FakePortal {
  /** The user of the token. */
  caller = ADMIN;
  isAdmin = true;
  deals = new Map<number, Deal>([[12, deal()]]);
  cases = new Map<number, CrmCase>([
    [7, { title: 'Stand at the fair', members: [501], access: [ANNA, BORIS], createBy: ANNA }],
  ]);
  contacts = new Map<number, Contact>([
    [500, contact({ isCompany: true, names: ['Hotel Kraus'], jobTitle: '', info: [] })],
    [501, contact({ isCompany: false, names: ['Olga', 'Kraus'], companyId: 500 })],
  ]);
  tasks = new Map<number, Task>([[3001, task()]]);
  stages = [
    { id: 30, title: 'Negotiation' },
    { id: 31, title: 'Won' },
    { id: 32, title: 'won' },
    { id: 33, title: 'Lost' },
  ];
  fields = [
    {
      id: 7,
      kinds: ['opportunity', 'case'],
      label: 'Budget code',
      fieldType: 0,
      mask: '{"size":40}',
    },
    { id: 8, kinds: ['contact'], label: 'Newsletter', fieldType: 3, mask: '' },
    { id: 9, kinds: ['contact', 'opportunity'], label: 'Source', fieldType: 2, mask: OPTIONS },
    { id: 10, kinds: ['person'], label: 'Birthday', fieldType: 5, mask: '' },
    { id: 11, kinds: ['opportunity'], label: 'Finances', fieldType: 4, mask: '' },
    { id: 13, kinds: ['company'], label: 'Notes', fieldType: 1, mask: '{"rows":2,"cols":40}' },
  ];
  /** The values of custom fields by `<record> <field>`; contacts and the other kinds share no id here. */
  values = new Map<string, string>([['12 7', 'EX-17']]);
  categories = [
    { id: 1001, title: 'Заметка', imagePath: '/images/event_category_note.png' },
    { id: 1002, title: 'Звонок', imagePath: '/images/event_category_call.png' },
  ];
  files: { id: number; name: string; text: string; attachedTo: string[] }[] = [];
  events: Json[] = [];
  tags = new Map<string, number[]>();
  invoices: Json[] = [];
  storeOriginalFileFlag: boolean | undefined;
  /** The requests, such as `PUT /crm/opportunity/12`. */
  readonly requests: string[] = [];
  /** Runs before a request is carried out, and can respond itself. */
  before: ((request: string) => unknown) | undefined;

  readonly fetch = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/2.0', '');
    const line = `${request.method} ${path}`;
    this.requests.push(line);
    const own = this.before?.(line);
    if (own instanceof Response) return own;
    for (const [pattern, handle] of this.#routes) {
      const match = pattern.exec(line);
      if (!match) continue;
      const words = match.slice(1);
      try {
        const body = await bodyOf(request);
        const result = await handle(words.map(Number), body, url, words);
        if (result instanceof Response) return result;
        const status = request.method === 'POST' ? 201 : 200;
        return json({ ...success(result), statusCode: status }, status);
      } catch (problem) {
        if (problem instanceof Response) return problem;
        throw problem;
      }
    }
    return failure(404, `no route for ${line}`);
  };

  client(): CrmClient {
    return createCrmClient({ portal: PORTAL, token: TOKEN, fetch: this.fetch });
  }

  /** The requests that write. */
  get writes(): string[] {
    return this.requests.filter((line) => !line.startsWith('GET '));
  }

  readonly #routes: readonly (readonly [RegExp, Handler])[] = [
    [/^GET \/crm\/opportunity\/stage$/, () => this.stages.map((s) => this.#stage(s.id))],
    [/^GET \/crm\/opportunity\/filter$/, (_, __, url) => this.#list(this.deals, url, this.#deal)],
    [/^GET \/crm\/case\/filter$/, (_, __, url) => this.#list(this.cases, url, this.#case)],
    [/^GET \/crm\/task\/filter$/, (_, __, url) => this.#list(this.tasks, url, this.#task)],
    [/^GET \/crm\/opportunity\/(\d+)$/, ([id]) => this.#deal(id!)],
    [/^PUT \/crm\/opportunity\/(\d+)$/, ([id], body) => this.#updateDeal(id!, body)],
    [
      /^PUT \/crm\/opportunity\/(\d+)\/stage\/(\d+)$/,
      ([id], body) => {
        this.#found(this.deals, id!).stageid = body['stageid'] as number;
        return this.#deal(id!);
      },
    ],
    [/^GET \/crm\/case\/(\d+)$/, ([id]) => this.#case(id!)],
    [/^PUT \/crm\/case\/(\d+)$/, ([id], body) => this.#updateCase(id!, body)],
    [/^GET \/crm\/task\/category$/, () => [{ ...(shape('task')['category'] as Json) }]],
    [/^GET \/crm\/task\/(\d+)$/, ([id]) => this.#task(id!)],
    [/^PUT \/crm\/task\/(\d+)$/, ([id], body) => this.#saveTask(id!, body)],
    [/^POST \/crm\/task$/, (_, body) => this.#saveTask(0, body)],
    [/^GET \/crm\/contact\/filter$/, (_, __, url) => this.#listContacts(url)],
    [/^GET \/crm\/contact\/bycontactinfo$/, (_, __, url) => this.#byContactInfo(url)],
    [/^GET \/crm\/contact\/(\d+)$/, ([id]) => this.#contact(id!)],
    [/^PUT \/crm\/contact\/person\/(\d+)$/, ([id], body) => this.#updateContact(id!, body, false)],
    [/^PUT \/crm\/contact\/company\/(\d+)$/, ([id], body) => this.#updateContact(id!, body, true)],
    [
      /^PUT \/crm\/contact\/(\d+)\/status$/,
      ([id], body) => {
        this.#found(this.contacts, id!).statusId = (body['contactStatusid'] as number) ?? 0;
        return this.#contact(id!);
      },
    ],
    [/^POST \/crm\/contact\/person$/, (_, body) => this.#createPerson(body)],
    [
      /^POST \/crm\/contact\/(\d+)\/data$/,
      ([id], body) => {
        const infoType = body['infoType'] === 'Email' ? 1 : 0;
        const info = { infoType, data: body['data'] as string };
        this.#found(this.contacts, id!).info.push(info);
        return infoOf(info);
      },
    ],
    [/^GET \/crm\/(\w+)\/customfield\/definitions$/, (_, __, ___, [kind]) => this.#fields(kind!)],
    [
      /^POST \/crm\/(\w+)\/(\d+)\/customfield\/(\d+)$/,
      ([, id, field], body) => {
        // Neither the record nor the value is checked.
        const text = String(body['fieldValue']).trim();
        if (text === '') this.values.delete(`${id} ${field}`);
        else this.values.set(`${id} ${field}`, text);
        const known = this.fields.find((one) => one.id === field)!;
        return { ...fieldOf(known), entityId: id, fieldValue: text };
      },
    ],
    [/^GET \/crm\/history\/category$/, () => this.categories],
    [/^POST \/crm\/history$/, (_, body) => this.#addEvent(body)],
    [/^POST \/crm\/\w+\/\d+\/files\/upload$/, (_, body) => this.#upload(body)],
    [
      /^POST \/crm\/(\w+)\/(\d+)\/files$/,
      ([, id], body, _, [kind]) => {
        const fileIds = numbersOf(body['fileids']);
        this.#attach(fileIds, `${kind} ${id}`);
        const event = { ...shape('historyEvent'), files: fileIds.map((file) => this.#file(file)) };
        this.events.push({ ...body, categoryId: -2, record: `${kind} ${id}` });
        return event;
      },
    ],
    [
      /^POST \/crm\/(\w+)\/taglist$/,
      (_, body, __, [kind]) => {
        this.tags.set(`${kind} ${body['tagName']}`, numbersOf(body['entityid']));
        return body['tagName'];
      },
    ],
    [/^GET \/people\/@self$/, () => ({ ...userOf(this.caller), firstName: 'Ada' })],
    [/^GET \/crm\/invoice\/sample$/, () => ({ ...shape('invoice'), number: 'INV-0000002' })],
    [
      /^POST \/crm\/invoice$/,
      (_, body) => {
        this.invoices.push(body);
        return { ...shape('invoice'), id: 61, number: body['number'] };
      },
    ],
  ];

  #found<T>(records: Map<number, T>, id: number): T {
    const found = records.get(id);
    if (!found) throw failure(404, 'The record could not be found');
    return found;
  }

  #list<T>(records: Map<number, T>, url: URL, show: (id: number) => Json): Response {
    return this.#page(
      [...records.keys()].map((id) => show.call(this, id)),
      url,
    );
  }

  #page(elements: unknown[], url: URL): Response {
    const start = Number(url.searchParams.get('startIndex') ?? 0);
    const count = Number(url.searchParams.get('count') ?? 1000);
    const response = elements.slice(start, start + count);
    return json({
      ...(response.length > 0 && { count: response.length }),
      ...(start > 0 && { startIndex: start }),
      total: elements.length,
      status: 0,
      statusCode: 200,
      response,
    });
  }

  #stage(id: number): Json {
    const stage = this.stages.find((one) => one.id === id);
    return { ...(shape('opportunity')['stage'] as Json), ...stage };
  }

  #contactBase(id: number): Json {
    const { isCompany, names } = this.#found(this.contacts, id);
    const base = (shape('opportunity') as { contact: Json }).contact;
    return { ...base, id, isCompany, displayName: names.join(' ') };
  }

  #customFields(id: number, kind: string): Json[] {
    return this.#fields(kind)
      .map((field) => ({
        ...field,
        entityId: id,
        fieldValue: this.values.get(`${id} ${field['id']}`),
      }))
      .filter(({ fieldValue }) => fieldValue !== undefined);
  }

  #fields(kind: string): Json[] {
    const isContact = kind === 'person' || kind === 'company';
    return this.fields
      .filter(({ kinds }) => kinds.includes(kind) || (isContact && kinds.includes('contact')))
      .map(fieldOf);
  }

  #deal(id: number): Json {
    const own = this.#found(this.deals, id);
    return {
      ...without(shape('opportunity'), 'contact', 'bidType', 'bidValue', 'perPeriodValue', 'stage'),
      id,
      createBy: userOf(own.createBy),
      title: own.title,
      description: own.description,
      members: own.members.map((member) => this.#contactBase(member)),
      ...(own.contactid > 0 && { contact: this.#contactBase(own.contactid) }),
      responsible: userOf(own.responsibleid),
      ...(own.bidType > 0 && { bidType: own.bidType }),
      ...(Number(own.bidValue) !== 0 && { bidValue: Number(own.bidValue) }),
      ...(own.perPeriodValue > 0 && { perPeriodValue: own.perPeriodValue }),
      stage: this.#stage(own.stageid),
      successProbability: own.successProbability,
      actualCloseDate: written(own.actualCloseDate),
      expectedCloseDate: written(own.expectedCloseDate),
      isPrivate: own.access.length > 0,
      accessList: own.access.map(userOf),
      customFields: this.#customFields(id, 'opportunity'),
    };
  }

  /** The access that a request leaves behind. */
  #access(old: string[], createBy: string, body: Json): string[] {
    if (!this.isAdmin && this.caller !== createBy) return old;
    const list = idsOf(body['accessList']);
    return body['isPrivate'] === true && list.length > 0
      ? [...new Set([...list, this.caller])]
      : [];
  }

  #setFields(id: number, body: Json): void {
    for (const { key, value } of (body['customFieldList'] ?? []) as {
      key: number;
      value: string;
    }[]) {
      if (value.trim() !== '') this.values.set(`${id} ${key}`, value.trim());
    }
  }

  #updateDeal(id: number, body: Json): Json {
    const old = this.#found(this.deals, id);
    const needed = ['title', 'responsibleid', 'stageid', 'bidCurrencyAbbr'];
    if (needed.some((name) => !body[name])) throw failure(400, 'Invalid arguments');
    const members = numbersOf(body['members']);
    this.deals.set(id, {
      title: String(body['title']),
      description: String(body['description'] ?? ''),
      contactid: Number(body['contactid'] ?? 0),
      members: members.length > 0 ? members : old.members,
      responsibleid: String(body['responsibleid']),
      bidType: Number(body['bidType'] ?? 0),
      bidValue: String(body['bidValue'] ?? 0),
      bidCurrencyAbbr: String(body['bidCurrencyAbbr']).toUpperCase(),
      perPeriodValue: Number(body['perPeriodValue'] ?? 0),
      stageid: Number(body['stageid']),
      successProbability: Number(body['successProbability'] ?? 0),
      actualCloseDate: dateOf(body['actualCloseDate']),
      expectedCloseDate: dateOf(body['expectedCloseDate']),
      access: this.#access(old.access, old.createBy, body),
      createBy: old.createBy,
    });
    this.#setFields(id, body);
    return this.#deal(id);
  }

  #case(id: number): Json {
    const own = this.#found(this.cases, id);
    return {
      ...shape('case'),
      id,
      title: own.title,
      members: own.members.map((member) => this.#contactBase(member)),
      isPrivate: own.access.length > 0,
      ...(own.access.length > 0 && { accessList: own.access.map(userOf) }),
      customFields: this.#customFields(id, 'case'),
    };
  }

  #updateCase(id: number, body: Json): Json {
    const own = this.#found(this.cases, id);
    if (!body['title']) throw failure(400, 'Invalid arguments');
    own.title = String(body['title']);
    const members = numbersOf(body['members']);
    if (members.length > 0) own.members = members;
    own.access = this.#access(own.access, own.createBy, body);
    this.#setFields(id, body);
    return this.#case(id);
  }

  #task(id: number): Json {
    const own = this.#found(this.tasks, id);
    return {
      ...without(shape('task'), 'contact', 'entity', 'alertValue', 'isClosed'),
      id,
      title: own.title,
      description: own.description,
      deadLine: written(own.deadline),
      responsible: userOf(own.responsibleid),
      ...(own.contactid > 0 && { contact: this.#contactBase(own.contactid) }),
      ...(own.entityType && {
        entity: { entityType: own.entityType, entityId: own.entityid, entityTitle: 'x' },
      }),
      ...(own.alertValue > 0 && { alertValue: own.alertValue }),
      ...(own.isClosed && { isClosed: true }),
    };
  }

  /** Both spellings of the ids, since letter case makes no difference at the top of a body. */
  #saveTask(known: number, given: Json): Json {
    const body = Object.fromEntries(Object.entries(given).map(([k, v]) => [k.toLowerCase(), v]));
    const deadline = dateOf(body['deadline']);
    if (!body['title'] || deadline === undefined || !body['categoryid']) {
      throw failure(400, 'Invalid arguments');
    }
    const id = this.tasks.has(known) ? known : Math.max(...this.tasks.keys()) + 1;
    this.tasks.set(id, {
      title: String(body['title']),
      description: String(body['description'] ?? ''),
      deadline,
      responsibleid: String(body['responsibleid'] ?? NOBODY),
      categoryid: Number(body['categoryid']),
      contactid: Number(body['contactid'] ?? 0),
      entityType: (body['entitytype'] as string | null) ?? undefined,
      entityid: Number(body['entityid'] ?? 0),
      alertValue: Number(body['alertvalue'] ?? 0),
      isClosed: this.tasks.get(id)?.isClosed ?? false,
    });
    return this.#task(id);
  }

  #contact(id: number): Json {
    const own = this.#found(this.contacts, id);
    const base = without(
      shape(own.isCompany ? 'company' : 'person'),
      'contactStatus',
      'company',
      'title',
      'about',
      'industry',
      'firstName',
      'lastName',
      'companyName',
    );
    const [first, last] = own.names;
    const isPrivate = own.shareType === 0;
    const currency = (shape('opportunity') as { bidCurrency: Json }).bidCurrency;
    return {
      ...base,
      id,
      ...(own.isCompany
        ? { companyName: first }
        : {
            firstName: first,
            lastName: last,
            ...(own.jobTitle && { title: own.jobTitle }),
            ...(own.companyId > 0 && { company: this.#contactBase(own.companyId) }),
          }),
      displayName: own.names.join(' '),
      created: written(own.created),
      about: own.about,
      industry: own.industry,
      ...(own.statusId > 0 && {
        contactStatus: { ...(shape('person')['contactStatus'] as Json), id: own.statusId },
      }),
      currency: own.currency ? { ...currency, abbreviation: own.currency } : null,
      shareType: own.shareType,
      isPrivate,
      isShared: !isPrivate,
      ...(isPrivate && { accessList: own.managers.map(userOf) }),
      commonData: own.info.map(infoOf),
      customFields: this.#customFields(id, own.isCompany ? 'company' : 'person'),
    };
  }

  #listContacts(url: URL): Response {
    const query = url.searchParams;
    const text = (query.get('filterValue') ?? query.get('filterValue[]') ?? '').toLowerCase();
    const view = query.get('contactListView');
    const found = [...this.contacts].filter(
      ([, own]) =>
        (query.get('contactType') !== '0' || own.typeId === 0) &&
        (view === null || view === (own.isCompany ? 'Company' : 'Person')) &&
        (query.get('fromDate') ?? '') <= own.created &&
        own.created.slice(0, 10) <= (query.get('toDate') ?? '9999') &&
        // Other members of a contact are searched too.
        [...own.names, own.about].join(' ').toLowerCase().includes(text),
    );
    return this.#page(
      found.map(([id]) => this.#contact(id)),
      url,
    );
  }

  #byContactInfo(url: URL): Response {
    const type = Number(url.searchParams.get('infoType'));
    const text = (url.searchParams.get('data') ?? '').toLowerCase();
    const found = [...this.contacts].filter(([, { info }]) =>
      info.some(({ infoType, data }) => infoType === type && data.toLowerCase().includes(text)),
    );
    return this.#page(
      found.map(([id]) => this.#contact(id)),
      url,
    );
  }

  #updateContact(id: number, body: Json, isCompany: boolean): Json {
    const own = this.contacts.get(id);
    if (!own) throw failure(400, 'Invalid arguments');
    const names = isCompany ? [body['companyName']] : [body['firstName'], body['lastName']];
    if (own.isCompany !== isCompany) {
      own.names = ['', ''];
      throw failure(500, 'Unable to cast object');
    }
    if (names.some((name) => !name)) throw failure(400, 'Invalid arguments');
    const managers = idsOf(body['managerList']);
    const word = ['none', 'readwrite', 'read'].indexOf(String(body['shareType']).toLowerCase());
    Object.assign(own, {
      names,
      jobTitle: String(body['jobTitle'] ?? ''),
      companyId: Number(body['companyId'] ?? 0),
      about: String(body['about'] ?? ''),
      shareType: word >= 0 ? word : Number(body['shareType'] ?? 0),
      ...(managers.length > 0 && { managers }),
      // What the update cannot carry.
      industry: '',
      statusId: 0,
      typeId: 0,
      currency: '',
    });
    this.#setFields(id, body);
    return this.#contact(id);
  }

  #createPerson(body: Json): Json {
    const id = Math.max(...this.contacts.keys()) + 1;
    const names = [String(body['firstName']), String(body['lastName'])];
    const shareType = Number(body['shareType'] ?? 0);
    this.contacts.set(id, contact({ isCompany: false, names, shareType, info: [], statusId: 0 }));
    return this.#contact(id);
  }

  #file(id: number): Json {
    const own = this.files.find((file) => file.id === id);
    return { ...shape('file'), id, ...(own && { title: own.name }) };
  }

  #attach(ids: number[], record: string): void {
    for (const file of this.files) if (ids.includes(file.id)) file.attachedTo.push(record);
  }

  async #upload(body: Json): Promise<Json> {
    this.storeOriginalFileFlag = body['storeOriginalFileFlag'] === 'true';
    const file = body['file'];
    if (!(file instanceof File)) return {};
    const id = 789 + this.files.length;
    this.files.push({ id, name: file.name, text: await file.text(), attachedTo: [] });
    return this.#file(id);
  }

  #addEvent(body: Json): Json {
    const kind = body['entityType'];
    if (kind && kind !== 'opportunity' && kind !== 'case') throw failure(400, 'Invalid arguments');
    if (!this.categories.some(({ id }) => id === body['categoryId'])) throw failure(400);
    const fileIds = numbersOf(body['fileId']);
    this.#attach(fileIds, kind ? `${kind} ${body['entityId']}` : `contact ${body['contactId']}`);
    this.events.push(body);
    return {
      ...shape('historyEvent'),
      content: body['content'],
      files: fileIds.map((id) => this.#file(id)),
    };
  }
}

/** The body of a request. Anything that is not labelled as JSON or a form is not read. */
async function bodyOf(request: Request): Promise<Json> {
  const type = request.headers.get('Content-Type') ?? '';
  if (type.startsWith('multipart/form-data')) return Object.fromEntries(await request.formData());
  return type.startsWith('application/json') ? ((await request.json()) as Json) : {};
}

const without = (record: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));

const infoOf = (info: { infoType: number; data: string }): Json => ({
  ...((shape('person') as { commonData: Json[] }).commonData[0] as Json),
  ...info,
});

const fieldOf = ({ id, label, fieldType, mask }: FakePortal['fields'][number]): Json => {
  const [recorded] = shape('definition') as unknown as Json[];
  return { ...recorded, id, label, fieldType, mask };
};

export function deal(own: Partial<Deal> = {}): Deal {
  return {
    title: 'Hotel catalogue',
    description: 'Two hundred pages',
    contactid: 500,
    members: [500, 501],
    responsibleid: BORIS,
    bidType: 1,
    bidValue: '1500.5',
    bidCurrencyAbbr: 'EUR',
    perPeriodValue: 12,
    stageid: 30,
    successProbability: 65,
    actualCloseDate: undefined,
    expectedCloseDate: '2026-09-01T00:00:00',
    access: [ANNA, BORIS],
    createBy: ANNA,
    ...own,
  };
}

export function contact(own: Partial<Contact> = {}): Contact {
  return {
    isCompany: false,
    names: ['Olga', 'Kraus'],
    jobTitle: 'Head of purchasing',
    companyId: 0,
    about: 'Met at the trade fair',
    industry: '',
    statusId: 3,
    typeId: 0,
    currency: '',
    shareType: 1,
    managers: [ANNA],
    info: [
      { infoType: 1, data: 'Olga.Kraus@hotel.test' },
      { infoType: 0, data: '+49 30 1234-56' },
    ],
    created: '2026-03-02T23:59:30',
    ...own,
  };
}

export function task(own: Partial<Task> = {}): Task {
  return {
    title: 'Send the offer',
    description: 'With prices',
    deadline: '2026-09-01T18:00:00',
    responsibleid: BORIS,
    categoryid: 30,
    contactid: 501,
    entityType: 'opportunity',
    entityid: 12,
    alertValue: 60,
    isClosed: true,
    ...own,
  };
}
