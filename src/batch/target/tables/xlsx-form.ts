/** `form` of migration.yaml for tables as workbooks. */
export const workbooks = 'xlsx'
