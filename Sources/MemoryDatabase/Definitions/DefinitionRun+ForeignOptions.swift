import PostgresCatalog
import PostgresSQL
import PostgresWire

/// OPTIONS of foreign objects.
extension DefinitionRun {
    /// What options are about.
    enum ForeignObject {
        case wrapper, server, mapping, table, column
    }

    /// The name of PostgreSQL's own validator, which knows the options of libpq.
    static let ownValidator = "postgresql_fdw_validator"

    private static let connectionOptions: [ForeignObject: [String]] = [
        .server: [
            "authtype", "service", "connect_timeout", "dbname", "host", "hostaddr", "port", "tty", "options",
            "requiressl", "sslmode", "gsslib",
        ],
        .mapping: ["user", "password"],
    ]

    /// Options (`name=value` each) with changes carried out.
    ///
    /// - Throws: 42710 for one that is there already, 42704 for one that is not, 42601 for what the validator refuses.
    func changed(
        _ options: [String],
        _ changes: [OptionChange],
        by validator: TableName?,
        of object: ForeignObject
    ) throws(PostgresError) -> [String] {
        var options = options
        for change in changes {
            let name = change.name.value
            let known = options.firstIndex { $0.hasPrefix(name + "=") }
            let text = "\(name)=\(change.value ?? "")"
            switch change.action {
            case .set:
                guard let known else { throw PostgresError("42704", "option \"\(name)\" not found") }
                options[known] = text
            case .drop:
                guard let known else { throw PostgresError("42704", "option \"\(name)\" not found") }
                options.remove(at: known)
            case .add, nil:
                guard known == nil else {
                    throw PostgresError("42710", "option \"\(name)\" provided more than once")
                }
                options.append(text)
            }
        }
        if validator?.name == Self.ownValidator, validator?.schema == "pg_catalog" { try validate(options, of: object) }
        return options
    }

    private func validate(_ options: [String], of object: ForeignObject) throws(PostgresError) {
        let known = Self.connectionOptions[object] ?? []
        for option in options {
            let name = String(option.prefix { $0 != "=" })
            guard !known.contains(name) else { continue }
            throw PostgresError(
                "42601",
                "invalid option \"\(name)\"",
                hint: known.isEmpty
                    ? "There are no valid options in this context."
                    : "Valid options in this context are: \(known.joined(separator: ", "))"
            )
        }
    }
}
