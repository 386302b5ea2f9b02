// Class 23: Integrity Constraint Violation
extension SQLState {
    /// 23000, `integrity_constraint_violation`.
    public static let integrityConstraintViolation: SQLState = "23000"
    /// 23001, `restrict_violation`.
    public static let restrictViolation: SQLState = "23001"
    /// 23502, `not_null_violation`.
    public static let notNullViolation: SQLState = "23502"
    /// 23503, `foreign_key_violation`.
    public static let foreignKeyViolation: SQLState = "23503"
    /// 23505, `unique_violation`.
    public static let uniqueViolation: SQLState = "23505"
    /// 23514, `check_violation`.
    public static let checkViolation: SQLState = "23514"
    /// 23P01, `exclusion_violation`.
    public static let exclusionViolation: SQLState = "23P01"
}

// Class 24: Invalid Cursor State
extension SQLState {
    /// 24000, `invalid_cursor_state`.
    public static let invalidCursorState: SQLState = "24000"
}

// Class 25: Invalid Transaction State
extension SQLState {
    /// 25000, `invalid_transaction_state`.
    public static let invalidTransactionState: SQLState = "25000"
    /// 25001, `active_sql_transaction`.
    public static let activeSQLTransaction: SQLState = "25001"
    /// 25002, `branch_transaction_already_active`.
    public static let branchTransactionAlreadyActive: SQLState = "25002"
    /// 25008, `held_cursor_requires_same_isolation_level`.
    public static let heldCursorRequiresSameIsolationLevel: SQLState = "25008"
    /// 25003, `inappropriate_access_mode_for_branch_transaction`.
    public static let inappropriateAccessModeForBranchTransaction: SQLState = "25003"
    /// 25004, `inappropriate_isolation_level_for_branch_transaction`.
    public static let inappropriateIsolationLevelForBranchTransaction: SQLState = "25004"
    /// 25005, `no_active_sql_transaction_for_branch_transaction`.
    public static let noActiveSQLTransactionForBranchTransaction: SQLState = "25005"
    /// 25006, `read_only_sql_transaction`.
    public static let readOnlySQLTransaction: SQLState = "25006"
    /// 25007, `schema_and_data_statement_mixing_not_supported`.
    public static let schemaAndDataStatementMixingNotSupported: SQLState = "25007"
    /// 25P01, `no_active_sql_transaction`.
    public static let noActiveSQLTransaction: SQLState = "25P01"
    /// 25P02, `in_failed_sql_transaction`.
    public static let inFailedSQLTransaction: SQLState = "25P02"
    /// 25P03, `idle_in_transaction_session_timeout`.
    public static let idleInTransactionSessionTimeout: SQLState = "25P03"
}

// Class 26: Invalid SQL Statement Name
extension SQLState {
    /// 26000, `invalid_sql_statement_name`.
    public static let invalidSQLStatementName: SQLState = "26000"
}

// Class 27: Triggered Data Change Violation
extension SQLState {
    /// 27000, `triggered_data_change_violation`.
    public static let triggeredDataChangeViolation: SQLState = "27000"
}

// Class 28: Invalid Authorization Specification
extension SQLState {
    /// 28000, `invalid_authorization_specification`.
    public static let invalidAuthorizationSpecification: SQLState = "28000"
    /// 28P01, `invalid_password`.
    public static let invalidPassword: SQLState = "28P01"
}

// Class 2B: Dependent Privilege Descriptors Still Exist
extension SQLState {
    /// 2B000, `dependent_privilege_descriptors_still_exist`.
    public static let dependentPrivilegeDescriptorsStillExist: SQLState = "2B000"
    /// 2BP01, `dependent_objects_still_exist`.
    public static let dependentObjectsStillExist: SQLState = "2BP01"
}

// Class 2D: Invalid Transaction Termination
extension SQLState {
    /// 2D000, `invalid_transaction_termination`.
    public static let invalidTransactionTermination: SQLState = "2D000"
}

// Class 2F: SQL Routine Exception
extension SQLState {
    /// 2F000, `sql_routine_exception`.
    public static let sqlRoutineException: SQLState = "2F000"
    /// 2F005, `function_executed_no_return_statement`.
    public static let functionExecutedNoReturnStatement: SQLState = "2F005"
    /// 2F002, `modifying_sql_data_not_permitted`.
    public static let modifyingSQLDataNotPermitted: SQLState = "2F002"
    /// 2F003, `prohibited_sql_statement_attempted`.
    public static let prohibitedSQLStatementAttempted: SQLState = "2F003"
    /// 2F004, `reading_sql_data_not_permitted`.
    public static let readingSQLDataNotPermitted: SQLState = "2F004"
}
