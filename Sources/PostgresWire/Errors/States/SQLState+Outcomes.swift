// Class 00: Successful Completion
extension SQLState {
    /// 00000, `successful_completion`.
    public static let successfulCompletion: SQLState = "00000"
}

// Class 01: Warning
extension SQLState {
    /// 01000, `warning`.
    public static let warning: SQLState = "01000"
    /// 0100C, `dynamic_result_sets_returned`.
    public static let dynamicResultSetsReturned: SQLState = "0100C"
    /// 01008, `implicit_zero_bit_padding`.
    public static let implicitZeroBitPadding: SQLState = "01008"
    /// 01003, `null_value_eliminated_in_set_function`.
    public static let nullValueEliminatedInSetFunction: SQLState = "01003"
    /// 01007, `privilege_not_granted`.
    public static let privilegeNotGranted: SQLState = "01007"
    /// 01006, `privilege_not_revoked`.
    public static let privilegeNotRevoked: SQLState = "01006"
    /// 01004, `string_data_right_truncation`.
    public static let warningStringDataRightTruncation: SQLState = "01004"
    /// 01P01, `deprecated_feature`.
    public static let deprecatedFeature: SQLState = "01P01"
}

// Class 02: No Data
extension SQLState {
    /// 02000, `no_data`.
    public static let noData: SQLState = "02000"
    /// 02001, `no_additional_dynamic_result_sets_returned`.
    public static let noAdditionalDynamicResultSetsReturned: SQLState = "02001"
}

// Class 03: SQL Statement Not Yet Complete
extension SQLState {
    /// 03000, `sql_statement_not_yet_complete`.
    public static let sqlStatementNotYetComplete: SQLState = "03000"
}
