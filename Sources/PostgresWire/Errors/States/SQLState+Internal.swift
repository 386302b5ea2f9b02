// Class P0: PL/pgSQL Error
extension SQLState {
    /// P0000, `plpgsql_error`.
    public static let plpgsqlError: SQLState = "P0000"
    /// P0001, `raise_exception`.
    public static let raiseException: SQLState = "P0001"
    /// P0002, `no_data_found`.
    public static let noDataFound: SQLState = "P0002"
    /// P0003, `too_many_rows`.
    public static let tooManyRows: SQLState = "P0003"
    /// P0004, `assert_failure`.
    public static let assertFailure: SQLState = "P0004"
}

// Class XX: Internal Error
extension SQLState {
    /// XX000, `internal_error`.
    public static let internalError: SQLState = "XX000"
    /// XX001, `data_corrupted`.
    public static let dataCorrupted: SQLState = "XX001"
    /// XX002, `index_corrupted`.
    public static let indexCorrupted: SQLState = "XX002"
}
