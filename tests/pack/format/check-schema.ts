/** The words of JSON Schema that the pack's schema uses. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const KNOWN = new Set(
  (
    '$schema $ref $defs title description type const enum anyOf properties required additionalProperties propertyNames ' +
    'maxProperties items minItems maxItems minLength maxLength minimum maximum pattern'
  ).split(' '),
);

/** Whether a value obeys a schema; a small JSON Schema for tests, which stumbles over words that it does not know. */
export function obeysSchema(value: unknown, root: Schema, schema: Schema = root): boolean {
  const strange = Object.keys(schema).filter((word) => !KNOWN.has(word));
  if (strange.length > 0) throw new Error(`unknown word ${strange[0]}`);
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (target === undefined) throw new Error(`no ${schema.$ref}`);
    return obeysSchema(value, root, target);
  }
  if (schema.type !== undefined && typeOf(value) !== schema.type) return false;
  if (schema.const !== undefined && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.anyOf !== undefined && !schema.anyOf.some((it) => obeysSchema(value, root, it))) return false;
  if (typeof value === 'string') return obeysText(value, schema);
  if (typeof value === 'number') return value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value);
  if (Array.isArray(value)) return obeysList(value, root, schema);
  return typeof value === 'object' && value !== null ? obeysObject(value, root, schema) : true;
}

function obeysText(value: string, { minLength = 0, maxLength = Infinity, pattern }: Schema): boolean {
  if (value.length < minLength || value.length > maxLength) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(value);
}

function obeysList(
  value: readonly unknown[],
  root: Schema,
  { items, minItems = 0, maxItems = Infinity }: Schema,
): boolean {
  if (value.length < minItems || value.length > maxItems) return false;
  return items === undefined || value.every((it) => obeysSchema(it, root, items));
}

function obeysObject(value: object, root: Schema, schema: Schema): boolean {
  const entries = Object.entries(value);
  const { properties = {}, required = [], additionalProperties: others = true, propertyNames } = schema;
  if (entries.length > (schema.maxProperties ?? Infinity)) return false;
  if (required.some((key) => !Object.hasOwn(value, key))) return false;
  return entries.every(([key, field]) => {
    if (propertyNames !== undefined && !obeysText(key, propertyNames)) return false;
    const own = Object.hasOwn(properties, key) ? properties[key] : others;
    return typeof own === 'object' ? obeysSchema(field, root, own) : own !== false;
  });
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
