import PostgresCatalog
import PostgresWire

/// Functions that look objects up in the catalog.
enum CatalogFunctions {
    static func register(in table: inout ScalarTable) {
        names(in: &table)
        visibility(in: &table)
        definitions(in: &table)
        descriptions(in: &table)
        sizes(in: &table)
        PrivilegeFunctions.register(in: &table)
        IndexPropertyFunctions.register(in: &table)
        AccessListFunctions.register(in: &table)
        ObjectNameFunctions.register(in: &table)
        CounterFunctions.register(in: &table)
        InformationSchemaFunctions.register(in: &table)
        PartitionFunctions.register(in: &table)
        ColumnPrivilegeFunctions.register(in: &table)
        ServerFunctions.register(in: &table)
    }

    /// The schemas that names are searched in.
    static func path(_ environment: any FunctionEnvironment) -> [String] { environment.searchPath(withImplicit: true) }

    static func text(_ text: String?) -> PostgresValue { text.map { .text($0) } ?? .null }

    private static func names(in table: inout ScalarTable) {
        table["format_type"] = .binary { type, modifier, environment in
            if type.isNull { return .null }
            let oid = type.oidValue
            let catalog = environment.catalog
            if oid == .invalid { return .text("-") }
            let given: Int32? = modifier.isNull ? nil : Int32(truncatingIfNeeded: modifier.integer)
            return .text(catalog.formatType(oid, typeModifier: given, searchPath: path(environment)))
        }
        table["pg_get_userbyid"] = .unary { oid, environment in .text(environment.catalog.userName(oid.oidValue)) }
        table["pg_describe_object"] = .many { (values, environment) throws(PostgresError) in
            let (catalog, object) = (values[0].oidValue, values[1].oidValue)
            if catalog == .invalid, object == .invalid { return .null }
            let part = Int32(truncatingIfNeeded: values[2].integer)
            return text(
                try environment.catalog.description(
                    ofObject: object,
                    part: part,
                    in: catalog,
                    searchPath: path(environment)
                )
            )
        }
        identities(in: &table)
        table["oidvectortypes"] = .unary { value, environment in
            let types = value.arrayValue.elements.map {
                environment.catalog.formatType($0.oidValue, searchPath: path(environment))
            }
            return .text(types.joined(separator: ", "))
        }
        table["pg_tablespace_location"] = .unary { _, _ in .text("") }
        table["pg_get_partkeydef"] = .unary { oid, environment in
            text(environment.catalog.partitionKeyDefinition(oid.oidValue, searchPath: path(environment)))
        }
        statisticsObjects(in: &table)
        writableRelations(in: &table)
        table["pg_relation_is_publishable"] = .unary { oid, environment in
            guard let relation = environment.catalog.relation(oid.oidValue) else { return .null }
            return .bool(!relation.isSystem && (relation.kind == "r" || relation.kind == "p"))
        }
    }

    private static func visibility(in table: inout ScalarTable) {
        table["pg_table_is_visible"] = .unary { oid, environment in
            environment.catalog.tableIsVisible(oid.oidValue, searchPath: path(environment)).map { .bool($0) } ?? .null
        }
        table["pg_type_is_visible"] = .unary { oid, environment in
            guard environment.catalog.type(oid.oidValue) != nil else { return .null }
            return .bool(environment.catalog.typeIsVisible(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_function_is_visible"] = .unary { oid, environment in
            environment.catalog.functionIsVisible(oid.oidValue, searchPath: path(environment)).map { .bool($0) }
                ?? .null
        }
        table["pg_operator_is_visible"] = .unary { oid, environment in
            environment.catalog.operatorIsVisible(oid.oidValue, searchPath: path(environment)).map { .bool($0) }
                ?? .null
        }
        let catalogs = [
            "pg_collation", "pg_opclass", "pg_opfamily", "pg_conversion", "pg_ts_config", "pg_ts_dict", "pg_ts_parser",
            "pg_ts_template",
        ]
        // All objects of these kinds are PostgreSQL's own, in pg_catalog, which is always searched.
        for catalog in catalogs {
            let source = catalog == "pg_collation" ? "pg_collation_is_visible" : "\(catalog)_is_visible"
            table[source] = .unary { oid, environment in
                let name = TableName(catalog, schema: "pg_catalog")
                guard let relation = environment.catalog.relation(name)?.oid else { return .null }
                let key = RowKey(column: 0, equals: .oid(oid.oidValue))
                return environment.catalog.rows(of: relation, where: key).isEmpty ? .null : .bool(true)
            }
        }
    }

    private static func definitions(in table: inout ScalarTable) {
        // Expressions are stored as SQL text.
        table["pg_get_expr"] = .binary { expression, relation, environment in
            .text(expressionText(expression.string, of: relation.oidValue, isPretty: false, environment))
        }
        table["pg_get_expr_ext"] = .many { values, environment in
            .text(expressionText(values[0].string, of: values[1].oidValue, isPretty: values[2].boolean, environment))
        }
        table["pg_get_constraintdef"] = .unary { oid, environment in
            text(environment.catalog.constraintDefinition(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_constraintdef_ext"] = .binary { oid, isPretty, environment in
            let catalog = environment.catalog
            let showing = isPretty.boolean ? keyDeparser(ofConstraint: oid.oidValue, environment) : nil
            return text(catalog.constraintDefinition(oid.oidValue, searchPath: path(environment), showing: showing))
        }
        table["pg_get_indexdef"] = .unary { oid, environment in
            text(environment.catalog.indexDefinition(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_indexdef_ext"] = .many { values, environment in
            let (catalog, index) = (environment.catalog, values[0].oidValue)
            let isPretty = values[2].boolean
            let table = catalog.model.index(index)?.table
            let showing =
                isPretty ? table.map { keyDeparser(over: ExpressionScope($0), .indexElement, environment) } : nil
            if values[1].integer > 0 {
                let path = CatalogFunctions.path(environment)
                let column = values[1].int
                return text(catalog.indexColumnDefinition(index, column: column, searchPath: path, showing: showing))
            }
            let path = CatalogFunctions.path(environment)
            let prettyPath = isPretty ? path : nil
            return text(
                catalog.indexDefinition(index, prettySearchPath: prettyPath, searchPath: path, showing: showing)
            )
        }
        for source in ["pg_get_viewdef_ext", "pg_get_viewdef_wrap"] {
            table[source] = .many { values, environment in
                let isPretty = source == "pg_get_viewdef_wrap" || values.count > 1 && values[1].boolean
                return text(viewText(values[0].oidValue, isPretty: isPretty, environment))
            }
        }
        for source in ["pg_get_viewdef_name", "pg_get_viewdef_name_ext"] {
            table[source] = .many { (values, environment) throws(PostgresError) in
                let oid = try environment.catalog.relationOID(text: values[0].string, searchPath: path(environment))
                let isPretty = values.count > 1 && values[1].boolean
                return text(viewText(oid, isPretty: isPretty, environment))
            }
        }
        table["pg_get_viewdef"] = .unary { oid, environment in
            text(viewText(oid.oidValue, isPretty: false, environment))
        }
        table["pg_get_viewdef_name"] = .unary { (name, environment) throws(PostgresError) in
            let oid = try environment.catalog.relationOID(text: name.string, searchPath: path(environment))
            return text(viewText(oid, isPretty: false, environment))
        }
        table["pg_get_viewdef_name_ext"] = .binary { (name, isPretty, environment) throws(PostgresError) in
            let oid = try environment.catalog.relationOID(text: name.string, searchPath: path(environment))
            return text(viewText(oid, isPretty: isPretty.boolean, environment))
        }
        table["pg_get_function_arguments"] = .unary { oid, environment in
            text(environment.catalog.functionArguments(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_function_identity_arguments"] = .unary { oid, environment in
            text(environment.catalog.functionIdentityArguments(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_function_result"] = .unary { oid, environment in
            text(environment.catalog.functionResult(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_functiondef"] = .unary { oid, environment in
            text(environment.catalog.functionDefinition(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_function_sqlbody"] = .unary { oid, environment in
            text(environment.catalog.model.functions[oid.oidValue]?.standardBody)
        }
        table["pg_get_triggerdef"] = .unary { oid, environment in
            text(environment.catalog.triggerDefinition(oid.oidValue, searchPath: path(environment)))
        }
        table["pg_get_triggerdef_ext"] = .binary { oid, isPretty, environment in
            let pretty = isPretty.boolean
            return text(
                environment.catalog.triggerDefinition(oid.oidValue, searchPath: path(environment), isPretty: pretty)
            )
        }
        table["pg_get_ruledef"] = .unary { oid, environment in
            text(ruleText(oid.oidValue, isPretty: false, environment))
        }
        table["pg_get_ruledef_ext"] = .binary { oid, isPretty, environment in
            text(ruleText(oid.oidValue, isPretty: isPretty.boolean, environment))
        }
        table["pg_get_serial_sequence"] = .binary { (name, column, environment) throws(PostgresError) in
            let oid = try environment.catalog.relationOID(text: name.string, searchPath: path(environment))
            guard let relation = environment.catalog.relation(oid) else { return .null }
            guard relation.columns.contains(where: { $0.name == column.string }) else {
                throw PostgresError(
                    "42703",
                    "column \"\(column.string)\" of relation \"\(relation.name.name)\" does not exist"
                )
            }
            return text(environment.catalog.serialSequence(oid, column: column.string))
        }
    }

    /// What shows the expression of a check in the pretty form.
    private static func keyDeparser(
        ofConstraint oid: OID,
        _ environment: any FunctionEnvironment
    ) -> ((String) -> String)? {
        let model = environment.catalog.model
        if let table = model.constraint(oid)?.table {
            return keyDeparser(over: ExpressionScope(table), .check, environment)
        }
        let value: Column
        var check: String?
        if let domain = model.type(owning: oid)?.domain {
            value = Column("value", domain.baseType, typeModifier: domain.typeModifier)
        } else if let domain = environment.catalog.builtInDomain(ofConstraint: oid) {
            value = Column("value", PostgresType(oid: domain.baseType), typeModifier: domain.typeModifier)
            check = domain.check
        } else {
            return nil
        }
        let showing = keyDeparser(over: ExpressionScope(columns: [value]), .domainCheck, environment)
        guard let check else { return showing }
        return { _ in showing(check) }
    }

    static func keyDeparser(
        over scope: ExpressionScope,
        _ use: ExpressionUse,
        _ environment: any FunctionEnvironment
    ) -> (String) -> String {
        let deparser = DefinitionDeparser(environment, isPretty: true)
        return { deparser.text(ofExpression: $0, use: use, over: scope) }
    }

    /// The text of a view's query.
    private static func viewText(_ oid: OID, isPretty: Bool, _ environment: any FunctionEnvironment) -> String? {
        guard let view = environment.catalog.model.tables[oid] else {
            return environment.catalog.viewDefinition(oid)
        }
        return DefinitionDeparser(environment, isPretty: isPretty).text(ofView: view)
    }

    /// The text of a rule; that of a view is its query.
    private static func ruleText(_ oid: OID, isPretty: Bool, _ environment: any FunctionEnvironment) -> String? {
        let catalog = environment.catalog
        guard let view = catalog.viewOfRule(oid), let query = viewText(view, isPretty: isPretty, environment) else {
            return catalog.ruleDefinition(oid, searchPath: path(environment))
        }
        let name = isPretty ? catalog.relationText(view, searchPath: path(environment)) : catalog.qualifiedText(view)
        return "CREATE RULE \"_RETURN\" AS\n    ON SELECT TO \(name) DO INSTEAD \(query)"
    }

    /// The text of an expression over the columns of a relation.
    private static func expressionText(
        _ text: String,
        of relation: OID,
        isPretty: Bool,
        _ environment: any FunctionEnvironment
    ) -> String {
        let scope = environment.catalog.model.tables[relation].map { ExpressionScope($0) } ?? ExpressionScope()
        return DefinitionDeparser(environment, isPretty: isPretty)
            .text(ofExpression: text, use: .transform, over: scope)
    }

    private static func descriptions(in table: inout ScalarTable) {
        table["obj_description(oid,name)"] = .binary { oid, catalog, environment in
            text(environment.catalog.objectDescription(oid.oidValue, catalog: catalog.string))
        }
        table["obj_description(oid)"] = .unary { oid, environment in
            text(environment.catalog.objectDescription(oid.oidValue))
        }
        table["col_description(oid,int4)"] = .binary { oid, column, environment in
            text(environment.catalog.columnDescription(oid.oidValue, column: Int32(truncatingIfNeeded: column.integer)))
        }
        table["shobj_description(oid,name)"] = .binary { oid, catalog, environment in
            text(environment.catalog.sharedDescription(oid.oidValue, catalog: catalog.string))
        }
    }
}
