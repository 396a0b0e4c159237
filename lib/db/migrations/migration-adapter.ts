import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlDriverAdapter, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { types, type Pool, type QueryConfig } from "pg";

/** PostgreSQL's internal type "char", which its catalogue uses for flags. */
const INTERNAL_CHAR = 18;

/**
 * Prisma's PostgreSQL adapter, mended for what the schema engine asks of it: its `executeScript` cuts at every semicolon,
 * also inside the body of a function, and it does not know the type of the catalogue's flags.
 *
 * @param pool its one connection is used for everything, so that a transaction begun on it covers the engine's work
 * @param onError told of a script's failure, which the engine may hide behind a later one of its own
 */
export function migrationAdapter(
  pool: Pool,
  onError: (error: Error) => void = () => undefined,
): SqlMigrationAwareDriverAdapterFactory {
  const runScript = pool.query.bind(pool);
  const flagColumns = new WeakMap<unknown[], number[]>();
  const factory = new PrismaPg(rememberFlags(pool, flagColumns));
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const column of flagColumns.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    };
    adapter.executeScript = async (script) => {
      try {
        await runScript(script);
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    };
    return adapter;
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect, connectToShadowDb: connect };
}

/** Passes flags off as text, which the adapter lets through, and notes which columns they were. */
function rememberFlags(pool: Pool, flagColumns: WeakMap<unknown[], number[]>): Pool {
  const query = pool.query.bind(pool);
  return Object.assign(pool, {
    query: async (config: QueryConfig) => {
      const result = await query(config);
      const columns: number[] = [];
      result.fields.forEach((field, index) => {
        if (field.dataTypeID !== INTERNAL_CHAR) return;
        field.dataTypeID = types.builtins.BPCHAR;
        columns.push(index);
      });
      flagColumns.set(result.rows, columns);
      return result;
    },
  });
}
