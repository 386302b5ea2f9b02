import PostgresCatalog
import PostgresWire

/// PostgreSQL's own trigger functions (PostgreSQL 15 docs, §9.28 and §12.4.3), by their `prosrc`.
enum TriggerFunctions {
    static func find(_ source: String) -> TriggerImplementation? {
        switch source {
        case "suppress_redundant_updates_trigger": { (call, _) throws(PostgresError) in try suppress(call) }
        case "tsvector_update_trigger_byid":
            { (call, environment) throws(PostgresError) in
                try updateVector(call, environment, "tsvector_update_trigger", isConfigurationColumn: false)
            }
        case "tsvector_update_trigger_bycolumn":
            { (call, environment) throws(PostgresError) in
                try updateVector(call, environment, "tsvector_update_trigger_column", isConfigurationColumn: true)
            }
        default: nil
        }
    }

    /// Leaves out updates that change nothing.
    private static func suppress(_ call: TriggerInvocation) throws(PostgresError) -> [PostgresValue]? {
        func refuse(_ how: String) -> PostgresError {
            PostgresError("39P01", "suppress_redundant_updates_trigger: must be called \(how)")
        }
        guard call.event == .update else { throw refuse("on update") }
        guard call.trigger.timing == .before else { throw refuse("before update") }
        guard call.trigger.isForEachRow else { throw refuse("for each row") }
        return call.old == call.new ? nil : call.new
    }

    /// Gives a column the lexemes of others.
    private static func updateVector(
        _ call: TriggerInvocation,
        _ environment: any FunctionEnvironment,
        _ name: String,
        isConfigurationColumn: Bool
    ) throws(PostgresError) -> [PostgresValue]? {
        guard call.trigger.isForEachRow else {
            throw PostgresError("XX000", "tsvector_update_trigger: must be fired for row")
        }
        guard call.trigger.timing == .before else {
            throw PostgresError("XX000", "tsvector_update_trigger: must be fired BEFORE event")
        }
        guard let row = call.new else {
            throw PostgresError("XX000", "tsvector_update_trigger: must be fired for INSERT or UPDATE")
        }
        let arguments = call.trigger.arguments
        guard arguments.count >= 3 else {
            let signature = "tsvector_field, \(isConfigurationColumn ? "config_field" : "ts_config"), text_field1, ..."
            throw PostgresError("XX000", "\(name): arguments must be \(signature))")
        }
        let target = try column(arguments[0], "tsvector column", "tsvector", [.tsvector], call)
        var isNeeded = call.event != .update
        let configuration: TextSearchConfiguration
        if isConfigurationColumn {
            let source = try column(arguments[1], "configuration column", "regconfig", [.regconfig], call)
            if call.columns.contains(source) { isNeeded = true }
            guard row.indices.contains(source), !row[source].isNull else {
                throw PostgresError("22004", "configuration column \"\(arguments[1])\" must not be null")
            }
            configuration = try TextSearchConfiguration(row[source].oidValue, in: environment.catalog)
        } else {
            guard arguments[1].contains(".") else {
                throw PostgresError(
                    "42602",
                    "text search configuration name \"\(arguments[1])\" must be schema-qualified"
                )
            }
            let found = try ObjectNames(environment).value(of: arguments[1], as: .regconfig)
            configuration = try TextSearchConfiguration(found.oidValue, in: environment.catalog)
        }
        var texts: [String] = []
        for argument in arguments.dropFirst(2) {
            let source = try column(argument, "column", "a character", [.text, .varchar, .bpchar], call)
            if call.columns.contains(source) { isNeeded = true }
            if row.indices.contains(source), case .text(let text) = row[source] { texts.append(text) }
        }
        guard isNeeded else { return row }
        return call.new(with: .tsvector(configuration.vector(of: texts.joined(separator: " "))), for: target)
    }

    /// The index of a column, which is of one of some types.
    private static func column(
        _ name: String,
        _ what: String,
        _ type: String,
        _ types: [PostgresType],
        _ call: TriggerInvocation
    ) throws(PostgresError) -> Int {
        guard let index = call.column(name) else {
            throw PostgresError(.undefinedColumn, "\(what) \"\(name)\" does not exist")
        }
        guard types.contains(call.table.columns[index].type) else {
            throw PostgresError("42804", "column \"\(name)\" is not of \(type) type")
        }
        return index
    }
}
