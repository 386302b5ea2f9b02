import PostgresWire

/// The views of `information_schema` that show routines and their parameters.
extension CatalogViewer {
    func routineRows(of origin: RowOrigin) -> [[PostgresValue]] {
        entries(.routines, of: origin).filter(mayCall).map { routine in
            let isProcedure = routine.kind == "p"
            let language = language(of: routine)
            var row = row(
                "routines",
                naming: ["specific": routine.specificName, "routine": routine.name],
                [
                    "routine_type": .text(orNull: isProcedure ? "PROCEDURE" : routine.kind == "f" ? "FUNCTION" : nil),
                    "routine_body": .text(language == "sql" ? "SQL" : "EXTERNAL"),
                    "routine_definition": owns(routine) ? routine["src"] : .null,
                    "external_name": language == "c" ? routine["src"] : .null,
                    "external_language": .text(language.uppercased()), "parameter_style": .text("GENERAL"),
                    "is_deterministic": .yesOrNo(routine["volatile"] == .text("i")),
                    "sql_data_access": .text("MODIFIES"),
                    "is_null_call": isProcedure ? .null : .yesOrNo(routine["isstrict"].isTrue),
                    "schema_level_routine": .yesOrNo(true), "max_dynamic_result_sets": .int4(0),
                    "security_type": .text(routine["secdef"].isTrue ? "DEFINER" : "INVOKER"),
                    "as_locator": .yesOrNo(false), "is_udt_dependent": .yesOrNo(false),
                ]
            )
            if !isProcedure, let type = snapshot.type(routine["rettype"].identifier) {
                row["data_type"] = .text(dataType(type))
                row["dtd_identifier"] = .text("0")
                row.name("type_udt", name(of: type), in: catalogName)
            }
            return row.values
        }
    }

    func parameterRows(of origin: RowOrigin) -> [[PostgresValue]] {
        entries(.routines, of: origin).filter(mayCall).flatMap { routine in
            parameters(of: routine).compactMap { parameter in
                guard let type = snapshot.type(parameter.type) else { return nil }
                let number = parameter.number
                let standard = owns(routine) ? snapshot.argumentDefault(routine.oid, argument: number) : nil
                return row(
                    "parameters",
                    naming: ["specific": routine.specificName, "udt": name(of: type)],
                    [
                        "ordinal_position": .int4(Int32(clamping: number)), "parameter_mode": .text(parameter.mode),
                        "is_result": .yesOrNo(false), "as_locator": .yesOrNo(false),
                        "parameter_name": .text(orNull: parameter.name), "data_type": .text(dataType(type)),
                        "dtd_identifier": .text(String(number)), "parameter_default": .text(orNull: standard),
                    ]
                ).values
            }
        }
    }

    /// The parameters of a routine, those that go out too, counted from 1.
    func parameters(of routine: CatalogEntry) -> [(number: Int, type: OID, name: String?, mode: String)] {
        let all = routine["allargtypes"].elements
        let types = all.isEmpty ? routine["argtypes"].elements : all
        let names = routine["argnames"].texts
        let modes = routine["argmodes"].texts
        return types.enumerated().map { index, type in
            let name = names.indices.contains(index) && !names[index].isEmpty ? names[index] : nil
            let mode: String
            switch modes.indices.contains(index) ? modes[index] : "i" {
            case "o", "t": mode = "OUT"
            case "b": mode = "INOUT"
            default: mode = "IN"
            }
            return (index + 1, type.identifier, name, mode)
        }
    }

    private func language(of routine: CatalogEntry) -> String {
        records("pg_language", where: "oid", equals: .oid(routine["lang"].identifier)).first?["lanname"].characters
            ?? ""
    }
}
