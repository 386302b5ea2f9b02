extension DiagnosticFields {
    /// The fields of an error.
    public init(_ error: PostgresError) {
        self.init(severity: error.severity.rawValue, sqlState: error.sqlState, message: error.message)
        detail = error.detail
        hint = error.hint
        position = error.position
        internalPosition = error.internalPosition
        internalQuery = error.internalQuery
        context = error.context
        schemaName = error.schemaName
        tableName = error.tableName
        columnName = error.columnName
        dataTypeName = error.dataTypeName
        constraintName = error.constraintName
        file = error.origin?.file
        line = error.origin?.line
        routine = error.origin?.routine
    }
}

extension PostgresError {
    /// The error that these fields tell of; what they leave out is taken as XX000 and an empty text.
    public init(_ fields: DiagnosticFields) {
        self.init(
            fields.sqlState ?? .internalError,
            fields.message ?? "",
            detail: fields.detail,
            hint: fields.hint,
            position: fields.position,
            severity: (fields.severity ?? fields.localizedSeverity).flatMap(Severity.init) ?? .error
        )
        internalPosition = fields.internalPosition
        internalQuery = fields.internalQuery
        context = fields.context
        schemaName = fields.schemaName
        tableName = fields.tableName
        columnName = fields.columnName
        dataTypeName = fields.dataTypeName
        constraintName = fields.constraintName
        guard let file = fields.file, let line = fields.line, let routine = fields.routine else { return }
        origin = ErrorOrigin(file: file, line: line, routine: routine)
    }
}
