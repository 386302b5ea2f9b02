import PostgresCatalog
import PostgresWire

/// A model with every kind of object, names that several objects have, and keys, parents and types across them.
enum LookupCatalog {
    static let snapshot = CatalogSnapshot(model)

    private static let model: CatalogModel = {
        var model = CatalogModel(
            schemas: [
                SchemaDefinition("sales", comment: "Selling"), SchemaDefinition("public", comment: "Changed"),
                SchemaDefinition("attic"),
            ]
        )
        model.nextOID = .firstUserObject
        model.put(RoleDefinition("clerk"))
        addTypes(to: &model)
        addTables(to: &model)
        addViews(to: &model)
        addOthers(to: &model)
        addUses(to: &model)
        return model
    }()

    private static func addTypes(to model: inout CatalogModel) {
        let mood = model.put(TypeDefinition("mood", labels: ["sad", "fine"]))
        model.put(TypeDefinition(TableName("mood", schema: "sales"), labels: ["other"]))
        var positive = DomainDefinition(.int4)
        positive.constraints = [ConstraintDefinition("positive_check", .check("(VALUE > 0)"))]
        var domain = TypeDefinition("positive", .domain(positive))
        domain.comment = "More than nothing"
        model.put(domain)
        model.put(TypeDefinition("glad", .domain(DomainDefinition(PostgresType(oid: mood ?? .invalid)))))
        model.put(TypeDefinition("pair", .composite([Column("a", .int4), Column("b", .text, comment: "Second")])))
        model.put(TypeDefinition("span", .range(RangeDefinition(.float8))))
        model.put(TypeDefinition("shell", .shell))
    }

    private static func addTables(to model: inout CatalogModel) {
        let mood = PostgresType(oid: model.types["mood"]?.oid ?? .invalid)
        var users = SampleCatalog.users
        users.constraints = [ConstraintDefinition("positive_check", .check("(id > 0)"), columns: ["id"])]
        users.indexes = [IndexDefinition("users_name", columns: ["name"])]
        users.columns.append(Column("mood", mood))
        users.columns.append(Column("share", PostgresType(oid: model.types["positive"]?.oid ?? .invalid)))
        users.columns.append(Column("marks", PostgresType(oid: 1007)))
        users.columns.append(Column("twice", .int4, defaultExpression: "(id * 2)"))
        users.columns[users.columns.count - 1].isGenerated = true
        for index in users.columns.indices { users.columns[index].number = Int16(index + 1) }
        users.droppedColumns = [Column("gone", .int4)]
        users.droppedColumns[0].number = 30
        users.columnStatistics = [1: ColumnStatistics(nullFraction: 0, width: 4, distinctCount: -1)]
        var trigger = TriggerDefinition("note", .after, [.insert, .update], isForEachRow: true, function: "noted")
        trigger.comment = "Notes"
        var change = TriggerDefinition("change", .before, [.update], isForEachRow: true, function: "noted")
        change.columns = ["name"]
        users.triggers = [trigger, change]
        users.policies = [PolicyDefinition("own")]
        model.put(users)
        var orders = SampleCatalog.orders
        orders.owner = "clerk"
        model.put(orders)
        // A table, an index and a constraint of names that others have, in other schemas and in the same one.
        model.put(
            TableDefinition(TableName("users", schema: "attic"), columns: [Column("id", .int4, isPrimaryKey: true)])
        )
        var twin = TableDefinition("twin", columns: [Column("name", .text, isNullable: false)])
        twin.indexes = [IndexDefinition("users_name", columns: ["name"])]
        twin.constraints = [ConstraintDefinition("positive_check", .check("(name <> '')"), columns: ["name"])]
        model.put(twin)
        var tree = TableDefinition("tree", columns: [Column("id", .int4, isPrimaryKey: true), Column("above", .int4)])
        tree.constraints = [ConstraintDefinition("", .foreignKey(ForeignKey("tree", ["id"])), columns: ["above"])]
        model.put(tree)
        var parted = TableDefinition("parted", columns: [Column("day", .date)], kind: .partitionedTable)
        parted.partitionKey = PartitionKey(.list, elements: [IndexDefinition.Element(column: "day")])
        parted.indexes = [IndexDefinition("parted_day", columns: ["day"])]
        let partedOID = model.put(parted)
        var part = TableDefinition("part", columns: [Column("day", .date)])
        part.parents = ["parted"]
        part.partitionBound = "DEFAULT"
        part.indexes = [IndexDefinition("part_day", columns: ["day"])]
        part.indexes[0].parent = partedOID.flatMap { model.tables[$0]?.indexes.first?.oid }
        model.put(part)
        var far = TableDefinition("far", columns: [Column("id", .int4)], kind: .foreignTable)
        far.foreignOptions = ["name=other"]
        far.columns[0].foreignOptions = ["name=number"]
        far.comment = "Elsewhere"
        model.put(far)
    }

    private static func addViews(to model: inout CatalogModel) {
        var totals = SampleCatalog.totals
        totals.rules = [
            RuleDefinition(
                "stop",
                on: .insert,
                isInstead: true,
                definition: "CREATE RULE stop AS ON INSERT TO totals DO INSTEAD NOTHING;"
            )
        ]
        let view = model.put(totals) ?? .invalid
        model.put(
            TableDefinition(
                "kept",
                columns: [Column("n", .int8)],
                kind: .materializedView,
                viewDefinition: " SELECT 1;"
            )
        )
        let users = model.tables["users"]?.oid ?? .invalid
        model.setDependencies(
            of: view,
            [1, 2].map {
                ObjectDependency(
                    ObjectAddress(catalog: 1259, object: view),
                    on: ObjectAddress(catalog: 1259, object: users, part: $0)
                )
            }
        )
    }

    private static func addOthers(to model: inout CatalogModel) {
        var sequence = SequenceDefinition("users_id_seq")
        sequence.ownedBy = .init("users", "id")
        sequence.comment = "Numbers"
        model.put(sequence)
        model.put(SequenceDefinition(TableName("users_id_seq", schema: "sales")))
        let pair = PostgresType(oid: model.types["pair"]?.oid ?? .invalid)
        model.put(FunctionDefinition("noted", arguments: [], result: PostgresType(oid: 2279)))
        model.put(FunctionDefinition("noted", arguments: [.init("of", pair)], result: .int4))
        var total = FunctionDefinition(
            TableName("noted", schema: "sales"),
            arguments: [.init("", .int4)],
            result: .int4,
            kind: .aggregate
        )
        total.aggregate = AggregateDefinition(transition: "int4pl", stateType: .int4)
        model.put(total)
        var statistics = StatisticsDefinition("users_statistics", on: "users", columns: ["id", "name"])
        statistics.comment = "Together"
        model.put(statistics)
        var collation = CollationDefinition("german")
        collation.comment = "For names"
        model.put(collation)
    }
    /// A view, a function and a constraint that use what others are, too.
    private static func addUses(to model: inout CatalogModel) {
        let users = model.tables["users"]
        let functions = model.functions(named: "noted").compactMap(\.oid).map {
            ObjectAddress(catalog: CatalogOID.function, object: $0)
        }
        let used =
            [
                ObjectAddress(catalog: CatalogOID.relation, object: users?.oid ?? .invalid, part: 1),
                ObjectAddress(catalog: CatalogOID.relation, object: model.sequences["users_id_seq"]?.oid ?? .invalid),
            ] + functions.prefix(1)
        let dependents =
            [
                ObjectAddress(catalog: CatalogOID.relation, object: model.tables["totals"]?.oid ?? .invalid),
                ObjectAddress(catalog: CatalogOID.constraint, object: users?.constraints.first?.oid ?? .invalid),
            ] + functions.suffix(1)
        for user in dependents { for one in used { model.addDependency(ObjectDependency(user, on: one)) } }
    }
}
