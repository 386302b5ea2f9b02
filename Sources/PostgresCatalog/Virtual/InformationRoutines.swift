import PostgresWire

/// `information_schema.routines`.
extension CatalogSnapshot {
    func routineRows() -> [[PostgresValue]] {
        let layout = RowLayout(information: "routines")
        let procedures = RowLayout("pg_proc")
        let languages = storedRows(of: "pg_language")
        var template = layout.row()
        for name in ["specific_catalog", "routine_catalog"] { template[name] = .text(model.database) }
        template["parameter_style"] = .text("GENERAL")
        template["sql_data_access"] = .text("MODIFIES")
        template["schema_level_routine"] = .yesOrNo(true)
        template["max_dynamic_result_sets"] = .int4(0)
        for name in ["as_locator", "is_udt_dependent"] { template[name] = .yesOrNo(false) }
        var rows: [[PostgresValue]] = []
        for procedure in relationRows(of: "pg_proc").all {
            guard let function = self.function(procedure[0].identifier) else { continue }
            let language = languages.rows(where: 0, equals: procedures.value("prolang", of: procedure)).first
            var row = template
            describe(function, in: &row)
            let name = language?.dropFirst().first?.characters ?? ""
            row["routine_body"] = .text(name == "sql" ? "SQL" : "EXTERNAL")
            row["routine_definition"] = procedures.value("prosrc", of: procedure)
            row["external_name"] = name == "c" ? procedures.value("prosrc", of: procedure) : .null
            row["external_language"] = .text(name.uppercased())
            row["security_type"] = .text(
                procedures.value("prosecdef", of: procedure).isTrue ? "DEFINER" : "INVOKER"
            )
            rows.append(row.values)
        }
        return rows
    }

    private func describe(_ function: FunctionRow, in row: inout RowBuilder) {
        let schema = PostgresValue.text(orNull: schemaName(function.namespace))
        for name in ["specific_schema", "routine_schema"] { row[name] = schema }
        row["specific_name"] = .text(Self.specificName(function))
        row["routine_name"] = .text(function.name)
        row["is_deterministic"] = .yesOrNo(function.volatility == "i")
        switch function.kind {
        case "f": row["routine_type"] = .text("FUNCTION")
        case "p": row["routine_type"] = .text("PROCEDURE")
        default: break
        }
        guard function.kind != "p" else { return }
        row["is_null_call"] = .yesOrNo(function.isStrict)
        row["dtd_identifier"] = .text("0")
        guard let type = type(function.result) else { return }
        row["data_type"] = .text(dataType(type))
        row["type_udt_catalog"] = .text(model.database)
        row["type_udt_schema"] = .text(orNull: schemaName(type.namespace))
        row["type_udt_name"] = .text(type.name)
    }

    /// The name with the OID, cut to the length of a name.
    private static func specificName(_ function: FunctionRow) -> String {
        let suffix = "_\(function.oid)"
        var name = function.name
        while name.utf8.count + suffix.utf8.count > GeneratedName.maximumLength { name.unicodeScalars.removeLast() }
        return name + suffix
    }
}
