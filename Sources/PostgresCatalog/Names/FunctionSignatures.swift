public import PostgresWire

/// The arguments and results of functions as `\df` shows them.
extension CatalogSnapshot {
    /// All arguments with their modes, names and defaults (`pg_get_function_arguments`).
    public func functionArguments(_ oid: OID, searchPath: [String] = ["pg_catalog", "public"]) -> String? {
        function(oid).map { arguments(of: $0, withDefaults: true, searchPath) }
    }

    /// The arguments that tell a function from its overloads (`pg_get_function_identity_arguments`).
    public func functionIdentityArguments(_ oid: OID, searchPath: [String] = ["pg_catalog", "public"]) -> String? {
        function(oid).map { arguments(of: $0, withDefaults: false, searchPath) }
    }

    /// The result (`pg_get_function_result`): `SETOF text`, `TABLE(a integer)`; nil for a procedure.
    public func functionResult(_ oid: OID, searchPath: [String] = ["pg_catalog", "public"]) -> String? {
        guard let row = function(oid), row.kind != "p" else { return nil }
        let columns = row.argumentModes.indices.filter { row.argumentModes[$0] == "t" }
        if !columns.isEmpty {
            let list = columns.map { index in
                let name = row.argumentNames.indices.contains(index) ? row.argumentNames[index] : ""
                let type = formatType(row.allArguments[index], searchPath: searchPath)
                return name.isEmpty ? type : SQLIdentifier.quote(name) + " " + type
            }
            return "TABLE(\(list.joined(separator: ", ")))"
        }
        return (row.returnsSet ? "SETOF " : "") + formatType(row.result, searchPath: searchPath)
    }

    /// The default of an argument of a function, counted from 1, as SQL; nil where it has none.
    package func argumentDefault(_ oid: OID, argument: Int) -> String? {
        guard let row = function(oid), argument > 0 else { return nil }
        let modes = row.allArguments.isEmpty ? row.arguments.map { _ in Character("i") } : row.argumentModes
        guard argument <= modes.count, "ibv".contains(modes[argument - 1]) else { return nil }
        let input = modes.prefix(argument).count { "ibv".contains($0) }
        let position = input - 1 - (row.arguments.count - row.defaultCount)
        return row.defaults.indices.contains(position) ? row.defaults[position] : nil
    }

    private func arguments(of row: FunctionRow, withDefaults: Bool, _ searchPath: [String]) -> String {
        let types = row.allArguments.isEmpty ? row.arguments : row.allArguments
        let directCount = BuiltInTables.aggregates.row(row.oid).map(\.directArguments)
        let isOrderedSet = BuiltInTables.aggregates.row(row.oid).map { $0.kind != "n" } ?? false
        var text = ""
        var inputs = 0
        var shown = 0
        for (index, type) in types.enumerated() {
            let mode = row.argumentModes.indices.contains(index) ? row.argumentModes[index] : "i"
            guard mode != "t" else { continue }
            if isOrderedSet, let directCount, inputs == directCount {
                text += shown > 0 ? " ORDER BY " : "ORDER BY "
            } else if shown > 0 {
                text += ", "
            }
            text += [Self.mode(mode), name(index, of: row), formatType(type, searchPath: searchPath)]
                .filter { !$0.isEmpty }.joined(separator: " ")
            if mode != "o" {
                let position = inputs - (row.arguments.count - row.defaultCount)
                if withDefaults, row.defaults.indices.contains(position) {
                    text += " DEFAULT \(row.defaults[position])"
                }
                inputs += 1
            }
            shown += 1
            if isOrderedSet, row.variadic != .invalid, inputs == directCount, shown == types.count {
                return text + " ORDER BY " + text
            }
        }
        return text
    }

    private func name(_ index: Int, of row: FunctionRow) -> String {
        let name = row.argumentNames.indices.contains(index) ? row.argumentNames[index] : ""
        return name.isEmpty ? "" : SQLIdentifier.quote(name)
    }

    private static func mode(_ mode: Character) -> String {
        switch mode {
        case "o": "OUT"
        case "b": "INOUT"
        case "v": "VARIADIC"
        default: ""
        }
    }
}
