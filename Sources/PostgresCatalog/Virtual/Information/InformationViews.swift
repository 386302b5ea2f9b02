import PostgresWire

/// The views of `information_schema` whose rows are made of objects, by what they are made of and searched by.
extension ObjectRelations {
    static let information: [ObjectRelation] = [
        informationOfTables, informationOfConstraints, informationOfTypes, informationOfRoutines,
        informationOfPrivileges,
    ].flatMap { $0 }.compactMap { $0 }

    private static let informationOfTables: [ObjectRelation?] = [
        information("tables", ["table_name": .relationName]) { $0.tableRows(of: $1) },
        information("views", ["table_name": .relationName]) { $0.viewRows(of: $1) },
        information("columns", rows: 20, ["table_name": .relationName]) { $0.columnRows(of: $1) },
        information("sequences", of: [.sequences], ["sequence_name": .relationName]) { $0.sequenceRows(of: $1) },
        information("triggers", ["event_object_table": .relationName]) { $0.triggerRows(of: $1) },
        information("triggered_update_columns", ["event_object_table": .relationName]) {
            $0.triggeredColumnRows(of: $1)
        },
        information("column_column_usage", ["table_name": .relationName]) { $0.columnColumnRows(of: $1) },
        information("column_domain_usage", ["table_name": .relationName, "domain_name": .usedTypeName]) {
            $0.columnDomainRows(of: $1)
        },
        information("column_udt_usage", rows: 20, ["table_name": .relationName]) { $0.columnTypeRows(of: $1) },
        information("view_table_usage", ["view_name": .relationName, "table_name": .usedName]) {
            $0.viewTableRows(of: $1)
        },
        information("view_column_usage", rows: 4, ["view_name": .relationName, "table_name": .usedName]) {
            $0.viewColumnRows(of: $1)
        },
        information("view_routine_usage", ["table_name": .relationName]) { $0.viewRoutineRows(of: $1) },
        information("_pg_foreign_tables", ["foreign_table_name": .relationName]) {
            $0.foreignTableRows("_pg_foreign_tables", of: $1)
        },
        information("foreign_tables", ["foreign_table_name": .relationName]) {
            $0.foreignTableRows("foreign_tables", of: $1)
        },
        information("foreign_table_options", ["foreign_table_name": .relationName]) {
            $0.foreignTableOptionRows(of: $1)
        },
        information("_pg_foreign_table_columns", ["relname": .relationName]) { $0.foreignColumnRows(of: $1) },
        information("column_options", ["table_name": .relationName]) { $0.columnOptionRows(of: $1) },
    ]

    private static let informationOfConstraints: [ObjectRelation?] = [
        information(
            "table_constraints",
            of: [.tables, .tables],
            ["table_name": .relationName, "constraint_name": .checkName],
            { $0.tableConstraintRows(of: $1) },
            more: { $0.notNullConstraintRows(of: $1) }
        ),
        information("key_column_usage", ["table_name": .relationName, "constraint_name": .constraintName]) {
            $0.keyColumnRows(of: $1)
        },
        information("referential_constraints", ["constraint_name": .constraintName]) {
            $0.referentialConstraintRows(of: $1)
        },
        information("constraint_column_usage", ["table_name": .targetName, "constraint_name": .constraintName]) {
            $0.constraintColumnRows(of: $1)
        },
        information("constraint_table_usage", ["table_name": .targetName, "constraint_name": .constraintName]) {
            $0.constraintTableRows(of: $1)
        },
        information(
            "check_constraints",
            of: [.tables, .types, .tables],
            ["constraint_name": .checkName],
            { $0.checkConstraintRows(of: $1) },
            more: { $0.notNullCheckRows(of: $1) }
        ),
        information("check_constraint_routine_usage", of: [.tables, .types], ["constraint_name": .constraintName]) {
            $0.checkRoutineRows(of: $1)
        },
        information(
            "domain_constraints",
            of: [.types],
            ["domain_name": .typeName, "constraint_name": .constraintName]
        ) { $0.domainConstraintRows(of: $1) },
    ]

    private static let informationOfTypes: [ObjectRelation?] = [
        information("domains", of: [.types], ["domain_name": .typeName]) { $0.domainRows(of: $1) },
        information("domain_udt_usage", of: [.types], ["domain_name": .typeName]) { $0.domainTypeRows(of: $1) },
        information("attributes", of: [.types], ["udt_name": .typeName]) { $0.attributeRows(of: $1) },
        information("user_defined_types", of: [.types], ["user_defined_type_name": .typeName]) {
            $0.userTypeRows(of: $1)
        },
        information(
            "data_type_privileges",
            of: [.tables, .types, .functions],
            rows: 20,
            ["object_name": .typedName]
        ) { $0.typedItemRows(of: $1) },
        information("element_types", of: [.tables, .types, .functions], ["object_name": .typedName]) {
            $0.elementTypeRows(of: $1)
        },
    ]

    private static let informationOfRoutines: [ObjectRelation?] = [
        information("routines", of: [.functions], ofRoutines) { $0.routineRows(of: $1) },
        information("parameters", of: [.functions], rows: 2, ["specific_name": .specificName]) {
            $0.parameterRows(of: $1)
        },
        information("routine_table_usage", of: [.functions], ofUses) { $0.routineTableRows(of: $1) },
        information("routine_column_usage", of: [.functions], ofUses) { $0.routineColumnRows(of: $1) },
        information("routine_sequence_usage", of: [.functions], ofRoutines) { $0.routineSequenceRows(of: $1) },
        information("routine_routine_usage", of: [.functions], ["specific_name": .specificName]) {
            $0.routineRoutineRows(of: $1)
        },
    ]

    private static let ofRoutines: [String: RowSearch] = [
        "specific_name": .specificName, "routine_name": .functionName,
    ]
    private static let ofUses = ofRoutines.merging(["table_name": .usedName]) { first, _ in first }

    /// Each in two views: with what everyone may do, and without.
    private static let informationOfPrivileges: [ObjectRelation?] = {
        let tables = ["table_privileges", "role_table_grants"].map { view in
            information(view, rows: 7, ["table_name": .relationName]) { $0.tablePrivilegeRows(view, of: $1) }
        }
        let columns = ["column_privileges", "role_column_grants"].map { view in
            information(view, rows: 40, ["table_name": .relationName]) { $0.columnPrivilegeRows(view, of: $1) }
        }
        let routines = ["routine_privileges", "role_routine_grants"].map { view in
            information(view, of: [.functions], rows: 2, ofRoutines) { $0.routinePrivilegeRows(view, of: $1) }
        }
        let types = ["udt_privileges", "role_udt_grants"].map { view in
            information(view, of: [.types, .tables], ["udt_name": .typeName]) { $0.typePrivilegeRows(view, of: $1) }
        }
        let uses = ["usage_privileges", "role_usage_grants"].map { view in
            information(
                view,
                of: [.types, .sequences, .collations, .remaining],
                ["object_name": .usableName]
            ) { $0.usagePrivilegeRows(view, of: $1) }
        }
        return tables + columns + routines + types + uses
    }()
}
