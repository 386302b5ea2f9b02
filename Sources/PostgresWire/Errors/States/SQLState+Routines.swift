// Class 34: Invalid Cursor Name
extension SQLState {
    /// 34000, `invalid_cursor_name`.
    public static let invalidCursorName: SQLState = "34000"
}

// Class 38: External Routine Exception
extension SQLState {
    /// 38000, `external_routine_exception`.
    public static let externalRoutineException: SQLState = "38000"
    /// 38001, `containing_sql_not_permitted`.
    public static let containingSQLNotPermitted: SQLState = "38001"
    /// 38002, `modifying_sql_data_not_permitted`.
    public static let externalRoutineModifyingSQLDataNotPermitted: SQLState = "38002"
    /// 38003, `prohibited_sql_statement_attempted`.
    public static let externalRoutineProhibitedSQLStatementAttempted: SQLState = "38003"
    /// 38004, `reading_sql_data_not_permitted`.
    public static let externalRoutineReadingSQLDataNotPermitted: SQLState = "38004"
}

// Class 39: External Routine Invocation Exception
extension SQLState {
    /// 39000, `external_routine_invocation_exception`.
    public static let externalRoutineInvocationException: SQLState = "39000"
    /// 39001, `invalid_sqlstate_returned`.
    public static let invalidSQLStateReturned: SQLState = "39001"
    /// 39004, `null_value_not_allowed`.
    public static let externalRoutineInvocationNullValueNotAllowed: SQLState = "39004"
    /// 39P01, `trigger_protocol_violated`.
    public static let triggerProtocolViolated: SQLState = "39P01"
    /// 39P02, `srf_protocol_violated`.
    public static let srfProtocolViolated: SQLState = "39P02"
    /// 39P03, `event_trigger_protocol_violated`.
    public static let eventTriggerProtocolViolated: SQLState = "39P03"
}

// Class 3B: Savepoint Exception
extension SQLState {
    /// 3B000, `savepoint_exception`.
    public static let savepointException: SQLState = "3B000"
    /// 3B001, `invalid_savepoint_specification`.
    public static let invalidSavepointSpecification: SQLState = "3B001"
}

// Class 3D: Invalid Catalog Name
extension SQLState {
    /// 3D000, `invalid_catalog_name`.
    public static let invalidCatalogName: SQLState = "3D000"
}

// Class 3F: Invalid Schema Name
extension SQLState {
    /// 3F000, `invalid_schema_name`.
    public static let invalidSchemaName: SQLState = "3F000"
}

// Class 40: Transaction Rollback
extension SQLState {
    /// 40000, `transaction_rollback`.
    public static let transactionRollback: SQLState = "40000"
    /// 40002, `transaction_integrity_constraint_violation`.
    public static let transactionIntegrityConstraintViolation: SQLState = "40002"
    /// 40001, `serialization_failure`.
    public static let serializationFailure: SQLState = "40001"
    /// 40003, `statement_completion_unknown`.
    public static let statementCompletionUnknown: SQLState = "40003"
    /// 40P01, `deadlock_detected`.
    public static let deadlockDetected: SQLState = "40P01"
}
