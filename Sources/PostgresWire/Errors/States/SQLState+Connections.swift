// Class 08: Connection Exception
extension SQLState {
    /// 08000, `connection_exception`.
    public static let connectionException: SQLState = "08000"
    /// 08003, `connection_does_not_exist`.
    public static let connectionDoesNotExist: SQLState = "08003"
    /// 08006, `connection_failure`.
    public static let connectionFailure: SQLState = "08006"
    /// 08001, `sqlclient_unable_to_establish_sqlconnection`.
    public static let sqlClientUnableToEstablishSQLConnection: SQLState = "08001"
    /// 08004, `sqlserver_rejected_establishment_of_sqlconnection`.
    public static let sqlServerRejectedEstablishmentOfSQLConnection: SQLState = "08004"
    /// 08007, `transaction_resolution_unknown`.
    public static let transactionResolutionUnknown: SQLState = "08007"
    /// 08P01, `protocol_violation`.
    public static let protocolViolation: SQLState = "08P01"
}

// Class 09: Triggered Action Exception
extension SQLState {
    /// 09000, `triggered_action_exception`.
    public static let triggeredActionException: SQLState = "09000"
}

// Class 0A: Feature Not Supported
extension SQLState {
    /// 0A000, `feature_not_supported`.
    public static let featureNotSupported: SQLState = "0A000"
}

// Class 0B: Invalid Transaction Initiation
extension SQLState {
    /// 0B000, `invalid_transaction_initiation`.
    public static let invalidTransactionInitiation: SQLState = "0B000"
}

// Class 0F: Locator Exception
extension SQLState {
    /// 0F000, `locator_exception`.
    public static let locatorException: SQLState = "0F000"
    /// 0F001, `invalid_locator_specification`.
    public static let invalidLocatorSpecification: SQLState = "0F001"
}

// Class 0L: Invalid Grantor
extension SQLState {
    /// 0L000, `invalid_grantor`.
    public static let invalidGrantor: SQLState = "0L000"
    /// 0LP01, `invalid_grant_operation`.
    public static let invalidGrantOperation: SQLState = "0LP01"
}

// Class 0P: Invalid Role Specification
extension SQLState {
    /// 0P000, `invalid_role_specification`.
    public static let invalidRoleSpecification: SQLState = "0P000"
}

// Class 0Z: Diagnostics Exception
extension SQLState {
    /// 0Z000, `diagnostics_exception`.
    public static let diagnosticsException: SQLState = "0Z000"
    /// 0Z002, `stacked_diagnostics_accessed_without_active_handler`.
    public static let stackedDiagnosticsAccessedWithoutActiveHandler: SQLState = "0Z002"
}

// Class 20: Case Not Found
extension SQLState {
    /// 20000, `case_not_found`.
    public static let caseNotFound: SQLState = "20000"
}

// Class 21: Cardinality Violation
extension SQLState {
    /// 21000, `cardinality_violation`.
    public static let cardinalityViolation: SQLState = "21000"
}
