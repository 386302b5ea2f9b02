import PostgresCatalog
import PostgresWire

/// What is told of extended statistics, and of what can be written.
extension CatalogFunctions {
    static func statisticsObjects(in table: inout ScalarTable) {
        table["pg_get_statisticsobjdef_columns"] = .unary { oid, environment in
            let showing = statisticsDeparser(oid.oidValue, environment)
            return text(environment.catalog.statisticsColumns(oid.oidValue, showing: showing))
        }
        table["pg_get_statisticsobjdef_expressions"] = .unary { oid, environment in
            guard let texts = environment.catalog.statisticsExpressions(oid.oidValue) else { return .null }
            return .array(PostgresArray(texts.map { .text($0) }, of: .text))
        }
        table["pg_statistics_obj_is_visible"] = .unary { oid, environment in
            let isVisible = environment.catalog.statisticsAreVisible(oid.oidValue, searchPath: path(environment))
            return isVisible.map { .bool($0) } ?? .null
        }
        table["pg_get_statisticsobjdef"] = .unary { oid, environment in
            let showing = statisticsDeparser(oid.oidValue, environment)
            let path = path(environment)
            return text(
                environment.catalog.statisticsDefinition(oid.oidValue, searchPath: path, showing: showing)
            )
        }
    }

    /// What shows the expressions of extended statistics.
    private static func statisticsDeparser(
        _ oid: OID,
        _ environment: any FunctionEnvironment
    ) -> ((String) -> String)? {
        let model = environment.catalog.model
        guard let statistics = model.statistics[oid], let table = model.tables[statistics.table] else { return nil }
        return keyDeparser(over: ExpressionScope(table), .indexElement, environment)
    }

    static func writableRelations(in table: inout ScalarTable) {
        table["pg_relation_is_updatable"] = .binary { oid, _, environment in
            .int4(environment.catalog.writingCommands(oid.oidValue).rawValue)
        }
        table["pg_column_is_updatable"] = .many { values, environment in
            let column = Int16(clamping: values[1].integer)
            guard column > 0 else { return .bool(false) }
            let commands = environment.catalog.writingCommands(values[0].oidValue, column: column)
            return .bool(commands.isSuperset(of: [.update, .delete]))
        }
    }
}
