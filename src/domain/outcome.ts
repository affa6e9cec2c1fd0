/** What came of a decision or an act: `ok` with the fields of `Value`, or refused with the reason. `unknown`: no fields. */
export type Outcome<Value, Reason> = ({ readonly ok: true } & Value) | { readonly ok: false; readonly reason: Reason }
